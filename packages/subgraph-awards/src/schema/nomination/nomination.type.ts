import type { Instant } from "@indgang/domain/kernel";
import type { NominationSource, NominationState } from "@indgang/domain/awards";
import { connectionOf, DateTimeScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { SeenNomination } from "../../service/read-nominations.ts";
import { NominationSourceEnum, NominationStateEnum } from "../enum/award.enums.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@ObjectType("Nominator", { simpleResolvers: true, description: "Who nominates. For the prize's secretariat." })
export class NominatorType {
  @Field(() => String, { description: "Name." })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "E-mail address; null where a letter had none." })
  readonly email!: string | null;

  @Field(() => AssociationType, { nullable: true, description: "The association that the nominator speaks for." })
  readonly association!: AssociationType | null;
}

@Directive('@key(fields: "id")')
@ObjectType("Nomination", {
  implements: NodeType,
  simpleResolvers: true,
  description:
    "A proposal of who should have a prize (AWARD-2). For the jury's staff, for ever: to everybody else there is no such thing.",
})
export class NominationType extends NodeType {
  @Field(() => Int, { description: "Counts every change; goes with every change that is asked for." })
  readonly version!: number;

  @Field(() => ID, { description: "The id of the year of the prize." })
  readonly cycleId!: string;

  @Field(() => ID, { description: "The id of the category." })
  readonly categoryId!: string;

  @Field(() => String, { description: "Who is nominated." })
  readonly nominee!: string;

  @Field(() => String, { nullable: true, description: "Where the nominated person is active; null for organisations." })
  readonly activeAt!: string | null;

  @Field(() => AssociationType, {
    nullable: true,
    description: "The nominated association, or the one that the person works in; null when none of the directory is.",
  })
  readonly association!: AssociationType | null;

  @Field(() => String, { description: "Why." })
  readonly reasons!: string;

  @Field(() => NominatorType, { nullable: true, description: "Who nominates; null for jurors." })
  readonly nominator!: NominatorType | null;

  @Field(() => NominationSourceEnum, { description: "How it came in." })
  readonly source!: NominationSource;

  @Field(() => NominationStateEnum, { description: "How far it has come." })
  readonly state!: NominationState;

  @Field(() => String, { nullable: true, description: "Why it cannot win, or why it was withdrawn." })
  readonly stateReason!: string | null;

  @Field(() => DateTimeScalar, { description: "When it came in." })
  readonly receivedAt!: Instant;

  @Field(() => Boolean, { description: "Whether the viewer has an interest in it, and takes no part (LAW-2)." })
  readonly isRecused!: boolean;
}

export const NominationConnection = connectionOf<NominationType>("Nomination", () => NominationType);

export function toNominationType({ nomination, isNominatorOpen, isRecused }: SeenNomination): NominationType {
  const { id, version, cycleId, categoryId, nominee, nominator, reasons, source, state, stateReason, receivedAt } =
    nomination;
  const stub = (key: string | null): AssociationType | null => (key === null ? null : associationStub(key));
  const { name, email } = nominator;
  return {
    id: toGlobalId("Nomination", id),
    version,
    cycleId: toGlobalId("AwardCycle", cycleId),
    categoryId: toGlobalId("PrizeCategory", categoryId),
    nominee: nominee.name,
    activeAt: nominee.activeAt,
    association: stub(nominee.associationId),
    reasons,
    nominator: isNominatorOpen ? { name, email, association: stub(nominator.associationId) } : null,
    source,
    state,
    stateReason,
    receivedAt,
    isRecused,
  };
}
