import type { Money, PlainDate } from "@indgang/domain/kernel";
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
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { claimBack } from "../../service/payment/take-steps.ts";
import { abovePaid } from "../refusal/payment.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";
import { PlanStepInput } from "./payment.inputs.ts";

@InputType("ClaimBackInput", { description: "Money that is claimed back." })
export class ClaimBackInput extends PlanStepInput {
  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "By which day; today at the earliest." })
  readonly dueOn!: PlainDate;

  @Field(() => String, { description: "Why, at most 500 characters." })
  readonly reason!: string;

  toCommand() {
    const { amount, dueOn, reason } = this;
    return { ...this.ofPlan(), amount, dueOn, reason };
  }
}

@ObjectType("ClaimBackPayload", { simpleResolvers: true, description: "A claim that was made." })
export class ClaimBackPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const claimBackResult = refusalUnion({
  name: "ClaimBackResult",
  description: "A claim that was made. Or why not.",
  payload: ClaimBackPayload,
  refusals: [
    abovePaid,
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
export class ClaimBackResolver {
  @Mutation(() => claimBackResult.type, {
    description:
      "Claims money back that was not used for its purpose (POOL-11). The own office's; what comes back settles it.",
  })
  async claimBack(
    @Arg("input", () => ClaimBackInput, { description: "What is asked for." }) input: ClaimBackInput,
    @Ctx() context: RequestContext,
  ): Promise<ClaimBackPayload | RefusalType> {
    const outcome = await claimBack(context, input.toCommand());
    return claimBackResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
