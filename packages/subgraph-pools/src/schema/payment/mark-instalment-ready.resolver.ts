import {
  idempotencyKeyReused,
  invalidInput,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { markInstalmentReady } from "../../service/payment/take-steps.ts";
import { agreementNeeded } from "../refusal/payment.refusals.ts";
import { accountsMissing } from "../refusal/payment.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";
import { InstalmentStepInput } from "./payment.inputs.ts";

@InputType("MarkInstalmentReadyInput", { description: "What shows that an instalment can be paid." })
export class MarkInstalmentReadyInput extends InstalmentStepInput {
  @Field(() => String, { nullable: true, description: "What met the condition, in words." })
  readonly note?: string | null;

  toCommand() {
    return this.ofInstalment(this.note);
  }
}

@ObjectType("MarkInstalmentReadyPayload", { simpleResolvers: true, description: "An instalment that can be exported." })
export class MarkInstalmentReadyPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const markInstalmentReadyResult = refusalUnion({
  name: "MarkInstalmentReadyResult",
  description: "An instalment that can be exported. Or why not.",
  payload: MarkInstalmentReadyPayload,
  refusals: [
    agreementNeeded,
    accountsMissing,
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
export class MarkInstalmentReadyResolver {
  @Mutation(() => markInstalmentReadyResult.type, {
    description: "Says that what an instalment waits for is there (POOL-2, POOL-11).",
  })
  async markInstalmentReady(
    @Arg("input", () => MarkInstalmentReadyInput, { description: "What is asked for." })
    input: MarkInstalmentReadyInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkInstalmentReadyPayload | RefusalType> {
    const outcome = await markInstalmentReady(context, input.toCommand());
    return markInstalmentReadyResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
