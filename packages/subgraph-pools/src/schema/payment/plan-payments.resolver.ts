import type { Money, PlainDate } from "@indgang/domain/kernel";
import { mostInstalments } from "@indgang/domain/payments";
import {
  DateScalar,
  idempotencyKeyReused,
  invalidInput,
  MoneyScalar,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { planPayments } from "../../service/payment/plan-payments.ts";
import { CaseChangeInput } from "../mutation/change.inputs.ts";
import { meetingNotClosed } from "../refusal/letter.refusals.ts";
import { instalmentsDoNotSum } from "../refusal/payment.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";

@InputType("InstalmentInput", { description: "One part of a grant." })
export class InstalmentInput {
  @Field(() => MoneyScalar, { description: "How much; above zero." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "When it is to be paid." })
  readonly dueOn!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: "What has to be there first, in words, at most 200 characters; null: nothing.",
  })
  readonly condition?: string | null;
}

@InputType("AccountInput", { description: "An account of an association without a CVR number." })
export class AccountInput {
  @Field(() => String, { description: "The bank's registration number, four digits." })
  readonly registrationNumber!: string;

  @Field(() => String, { description: "The account, four to ten digits." })
  readonly accountNumber!: string;
}

@InputType("PlanPaymentsInput", {
  description: "In which parts a grant is paid. The version is the plan's; 0 where there is none.",
})
export class PlanPaymentsInput extends CaseChangeInput {
  @Field(() => [InstalmentInput], {
    description: `The instalments that nothing has been done with yet; with the others at most ${mostInstalments}, and the grant to the øre.`,
  })
  readonly instalments!: InstalmentInput[];

  @Field(() => AccountInput, {
    nullable: true,
    description: "Only where the association has no CVR number in the directory; else NemKonto is used.",
  })
  readonly account?: AccountInput | null;

  @Field(() => Int, {
    nullable: true,
    description: "A later year of a running grant, once it is opened (POOL-7); null: what the decision gave.",
  })
  readonly year?: number | null;

  toCommand() {
    const instalments = this.instalments.map(({ amount, dueOn, condition }) => ({
      amount,
      dueOn,
      condition: condition ?? null,
    }));
    return { ...this.ofCase(), instalments, account: this.account ?? null, year: this.year ?? null };
  }
}

@ObjectType("PlanPaymentsPayload", { simpleResolvers: true, description: "A plan that was made, or made anew." })
export class PlanPaymentsPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const planPaymentsResult = refusalUnion({
  name: "PlanPaymentsResult",
  description: "A plan that was made, or made anew. Or why not.",
  payload: PlanPaymentsPayload,
  refusals: [
    instalmentsDoNotSum,
    meetingNotClosed,
    recusedFromCase,
    stateConflict,
    staleVersion,
    invalidInput,
    notFound,
    notAllowed,
    idempotencyKeyReused,
  ],
});

@Resolver()
export class PlanPaymentsResolver {
  @Mutation(() => planPaymentsResult.type, {
    description:
      "Says in which instalments a case's grant is paid (POOL-11). Made anew, it takes the place of what nothing has been done with. The own office's.",
  })
  async planPayments(
    @Arg("input", () => PlanPaymentsInput, { description: "What is asked for." }) input: PlanPaymentsInput,
    @Ctx() context: RequestContext,
  ): Promise<PlanPaymentsPayload | RefusalType> {
    const outcome = await planPayments(context, input.toCommand());
    return planPaymentsResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
