import type { Instant, Money, PlainDate } from "@indgang/domain/kernel";
import { moneyBack, type Payee, type PaymentPlan, type PaymentStepKind } from "@indgang/domain/payments";
import { DateScalar, DateTimeScalar, MoneyScalar, NodeType, toGlobalId } from "@indgang/subgraph-kit";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { PayeeKindEnum, PaymentStepKindEnum } from "../enum/payment.enums.ts";
import { PersonType, personStub } from "../foreign/person.type.ts";
import { InstalmentType, toInstalmentType } from "./instalment.type.ts";

@ObjectType("Payee", { simpleResolvers: true, description: "Where a grant is paid (LAW-4)." })
export class PayeeType {
  @Field(() => PayeeKindEnum, { description: "How the account is found." })
  readonly kind!: Payee["kind"];

  @Field(() => String, { nullable: true, description: "The CVR number that NemKonto is found by." })
  readonly cvr!: string | null;

  @Field(() => String, { nullable: true, description: "The bank's registration number, four digits." })
  readonly registrationNumber!: string | null;

  @Field(() => String, { nullable: true, description: "The account, four to ten digits." })
  readonly accountNumber!: string | null;
}

@ObjectType("PaymentClaim", { simpleResolvers: true, description: "Money that is claimed back (POOL-11)." })
export class PaymentClaimType {
  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "By when." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => MoneyScalar, { description: "What has come back of it: returns settle the oldest claim first." })
  readonly settled!: Money;
}

@ObjectType("PaymentStep", { simpleResolvers: true, description: "Something that was done with a payment plan." })
export class PaymentStepType {
  @Field(() => PaymentStepKindEnum, { description: "What." })
  readonly kind!: PaymentStepKind;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Instant;

  @Field(() => PersonType, { description: "By whom." })
  readonly actor!: PersonType;

  @Field(() => String, { nullable: true, description: "With which instalment, by our reference." })
  readonly reference!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: "How much." })
  readonly amount!: Money | null;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it was paid or came back, or is due." })
  readonly day!: PlainDate | null;

  @Field(() => String, { nullable: true, description: "What was said with it." })
  readonly note!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType("PaymentPlan", {
  implements: NodeType,
  simpleResolvers: true,
  description: "In which instalments a grant is paid, and what became of them (POOL-11).",
})
export class PaymentPlanType extends NodeType {
  @Field(() => Int, { description: "Counts every change of it or of its instalments; goes with every change." })
  readonly version!: number;

  @Field(() => MoneyScalar, { description: "What was granted: the sum of the instalments." })
  readonly amount!: Money;

  @Field(() => PersonType, { description: "Who made it last, and so exports none of it (POOL-2)." })
  readonly plannedBy!: PersonType;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly plannedAt!: Instant;

  @Field(() => Boolean, {
    description: "Whether the grant needs a cooperation agreement that both sides have not accepted yet (ASSOC-6).",
  })
  readonly lacksAgreement!: boolean;

  @Field(() => [InstalmentType], { description: "The instalments, in order." })
  readonly instalments!: readonly InstalmentType[];

  @Field(() => [PaymentClaimType], { description: "What is claimed back, the oldest first." })
  readonly claims!: readonly PaymentClaimType[];

  @Field(() => MoneyScalar, { description: "What was paid." })
  readonly paid!: Money;

  @Field(() => MoneyScalar, { description: "What came back." })
  readonly returned!: Money;

  @Field(() => [PaymentStepType], { description: "What was done, the earliest first." })
  readonly steps!: readonly PaymentStepType[];

  readonly plan!: PaymentPlan;
}

export function toPaymentPlanType(plan: PaymentPlan): PaymentPlanType {
  const { paid, returned, claims } = moneyBack(plan);
  return {
    ...plan,
    id: toGlobalId("PaymentPlan", plan.id),
    plannedBy: personStub(plan.plannedBy),
    instalments: plan.instalments.map(toInstalmentType),
    steps: plan.steps.map((step) => ({ ...step, actor: personStub(step.actorId) })),
    claims,
    paid,
    returned,
    plan,
  };
}

export function toPayeeType(payee: Payee): PayeeType {
  return { cvr: null, registrationNumber: null, accountNumber: null, ...payee };
}
