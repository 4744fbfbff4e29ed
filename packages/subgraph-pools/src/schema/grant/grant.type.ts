import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { Grant, GrantSource } from "@indgang/domain/pools";
import { connectionOf, DateScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { GrantSourceEnum } from "../enum/decision.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@Directive('@key(fields: "id")')
@ObjectType("Grant", {
  implements: NodeType,
  simpleResolvers: true,
  description: "Money given: that and how much, never why. Public (POOL-13, POOL-14).",
})
export class GrantType extends NodeType {
  @Field(() => AssociationType, { description: "Who got it." })
  readonly association!: AssociationType;

  @Field(() => AdministrationType, { description: "Who gave it." })
  readonly administration!: AdministrationType;

  @Field(() => String, { description: "What it is for." })
  readonly title!: string;

  @Field(() => MoneyScalar, { description: "How much, in minor units of the currency." })
  readonly amount!: Money;

  @Field(() => String, { description: "Currency by ISO 4217." })
  readonly currency!: string;

  @Field(() => DateScalar, { description: "The day on which it was awarded." })
  readonly awardedOn!: PlainDate;

  @Field(() => Int, { description: "The year in which it was awarded." })
  readonly year!: number;

  @Field(() => GrantSourceEnum, { description: "How it came into the register." })
  readonly source!: GrantSource;

  @Field(() => String, { nullable: true, description: "Identity in the file that it was imported from." })
  readonly externalId!: string | null;

  readonly grant!: Grant;
}

export const GrantConnection = connectionOf<GrantType>("Grant", () => GrantType);

export function toGrantType(grant: Grant): GrantType {
  return {
    ...grant,
    id: toGlobalId("Grant", grant.id),
    association: associationStub(grant.associationId),
    administration: administrationStub(grant.administration),
    grant,
  };
}
