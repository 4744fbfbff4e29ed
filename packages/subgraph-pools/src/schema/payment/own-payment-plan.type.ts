import type { Instant } from "@indgang/domain/kernel";
import type { OwnPayee, OwnPaymentPlan } from "@indgang/domain/payments";
import { DateTimeScalar, type RequestContext } from "@indgang/subgraph-kit";
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { readOwnPaymentPlans, readRepayment } from "../../service/payment/read-own-payments.ts";
import { OwnApplicationType } from "../draft/own-application.type.ts";
import { PayeeKindEnum } from "../enum/payment.enums.ts";
import { PaymentClaimType } from "./payment-plan.type.ts";

@ObjectType("OwnPayee", {
  simpleResolvers: true,
  description: "Where an association's own grant is paid, and when that was changed (POOL-11).",
})
export class OwnPayeeType {
  @Field(() => PayeeKindEnum, { description: "How the account is found." })
  readonly kind!: OwnPayee["kind"];

  @Field(() => String, { nullable: true, description: "The CVR number that NemKonto is found by." })
  readonly cvr!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The last digits of the account, at most four; the whole account is not told.",
  })
  readonly accountEnding!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was last another account; null: it never was." })
  readonly changedAt!: Instant | null;
}

@ObjectType("OwnPaymentPlan", {
  simpleResolvers: true,
  description: "To where an association's own grant, or a later year of it, is paid (POOL-11).",
})
export class OwnPaymentPlanType {
  @Field(() => Int, {
    nullable: true,
    description: "The later year of a running grant that it pays (POOL-7); null for what the decision gave.",
  })
  readonly year!: number | null;

  @Field(() => OwnPayeeType, { description: "Where it is paid." })
  readonly payee!: OwnPayeeType;
}

@Resolver(() => OwnApplicationType)
export class OwnPaymentPlansResolver {
  @FieldResolver(() => [OwnPaymentPlanType], {
    description:
      "To where its grant is paid: one plan for each year that is given, none before it is planned (POOL-11).",
  })
  async paymentPlans(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly OwnPaymentPlanType[]> {
    return (await readOwnPaymentPlans(context, own)).map(toOwnPaymentPlanType);
  }

  // Beside the plans: as a list inside of a list it would cost ten times as much wherever an association's cases are listed.
  @FieldResolver(() => [PaymentClaimType], {
    description: "What of its grant is claimed back, the oldest of each plan first (POOL-11).",
  })
  async claims(
    @Root() { own }: OwnApplicationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PaymentClaimType[]> {
    return (await readOwnPaymentPlans(context, own)).flatMap(({ claims }) => claims);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "How what is claimed back and has not come is paid: account and reference, as the pool says today (POOL-11); null where nothing is, or the pool does not say.",
  })
  repayment(@Root() { own }: OwnApplicationType, @Ctx() context: RequestContext): Promise<string | null> {
    return readRepayment(context, own);
  }
}

function toOwnPaymentPlanType({ year, payee, payeeChangedAt }: OwnPaymentPlan): OwnPaymentPlanType {
  return { year, payee: { cvr: null, accountEnding: null, ...payee, changedAt: payeeChangedAt } };
}
