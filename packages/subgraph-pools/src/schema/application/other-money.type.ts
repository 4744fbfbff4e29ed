import type { Money } from "@indgang/domain/kernel";
import type { DoubleFunding, OtherMoney, SameAssociation } from "@indgang/domain/pools";
import { MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { OtherMoneyKindEnum, SameAssociationEnum } from "../enum/assessing.enums.ts";
import { AdministrationType, administrationStub } from "../foreign/administration.type.ts";
import { AssociationType, associationStub } from "../foreign/association.type.ts";

@ObjectType("OtherMoney", {
  simpleResolvers: true,
  description:
    "Money for what may be the same: that and how much others gave, and what is applied for in the own administration. Never another's application (POOL-13).",
})
export class OtherMoneyType {
  @Field(() => ID, { description: "The grant, or the application." })
  readonly sourceId!: string;

  @Field(() => OtherMoneyKindEnum, { description: "What it is." })
  readonly kind!: OtherMoney["kind"];

  @Field(() => AssociationType, { description: "Who has it, or asks for it." })
  readonly association!: AssociationType;

  @Field(() => AdministrationType, { description: "Whose money it is." })
  readonly administration!: AdministrationType;

  @Field(() => String, { description: "What it is for." })
  readonly title!: string;

  @Field(() => MoneyScalar, { description: "How much was given, or is asked for." })
  readonly amount!: Money;

  @Field(() => Int, { description: "The year that it is for." })
  readonly year!: number;

  @Field(() => SameAssociationEnum, { description: "By what the association is taken to be the one that asks." })
  readonly sameAs!: SameAssociation;

  @Field(() => Boolean, { description: "Whether it is for the year that is asked for." })
  readonly isSameYear!: boolean;

  @Field(() => Boolean, {
    description: "Whether the words of title and purpose are alike: 40 of 100 by the words that both have.",
  })
  readonly isSamePurpose!: boolean;
}

export function toOtherMoneyType(money: DoubleFunding): OtherMoneyType {
  const { kind, title, amount, year, sameAs, isSameYear, isSamePurpose } = money;
  return {
    kind,
    title,
    amount,
    year,
    sameAs,
    isSameYear,
    isSamePurpose,
    sourceId: toGlobalId(kind === "GRANT" ? "Grant" : "Application", money.id),
    association: associationStub(money.association.id),
    administration: administrationStub(money.administration),
  };
}
