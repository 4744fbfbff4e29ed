import type { Instant } from "@indgang/domain/kernel";
import { connectionOf, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import type { AwardRow } from "../../store/public-award.store.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Award", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "Who won in a category of a year, or that nobody did (AWARD-3). Public from the instant that was set; before, to everybody but the jury's staff there is no such thing (AWARD-2).",
})
export class AwardType extends NodeType {
  @Field(() => Int, { description: "The year of the prize." })
  readonly year!: number;

  @Field(() => String, { nullable: true, description: "Who won; null when nobody did this year." })
  readonly winner!: string | null;

  @Field(() => AssociationType, {
    nullable: true,
    description: "The association that won, or that the person who won works in; null when none is known.",
  })
  readonly association!: AssociationType | null;

  @Field(() => String, { description: "Why; where nobody won, why not." })
  readonly motivation!: string;

  @Field(() => DateTimeScalar, { description: "When the jury decided." })
  readonly decidedAt!: Instant;

  /** For the fields that are looked up. */
  readonly row!: AwardRow;
}

export const AwardConnection = connectionOf<AwardType>("Award", () => AwardType);

export function toAwardType(row: AwardRow): AwardType {
  const { id, year, winner, associationId, motivation, decidedAt } = row;
  return {
    id: toGlobalId("Award", id),
    year,
    winner,
    association: associationId === null ? null : associationStub(associationId),
    motivation,
    decidedAt,
    row,
  };
}
