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
import { releaseInstalment } from "../../service/payment/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";
import { InstalmentStepInput } from "./payment.inputs.ts";

@InputType("ReleaseInstalmentInput", { description: "A stopped instalment that is planned again." })
export class ReleaseInstalmentInput extends InstalmentStepInput {
  @Field(() => String, { nullable: true, description: "What has changed, in words." })
  readonly note?: string | null;

  toCommand() {
    return this.ofInstalment(this.note);
  }
}

@ObjectType("ReleaseInstalmentPayload", { simpleResolvers: true, description: "An instalment that is planned again." })
export class ReleaseInstalmentPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const releaseInstalmentResult = refusalUnion({
  name: "ReleaseInstalmentResult",
  description: "An instalment that is planned again. Or why not.",
  payload: ReleaseInstalmentPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class ReleaseInstalmentResolver {
  @Mutation(() => releaseInstalmentResult.type, {
    description: "Plans a stopped instalment again: it waits for its condition as before (POOL-11).",
  })
  async releaseInstalment(
    @Arg("input", () => ReleaseInstalmentInput, { description: "What is asked for." }) input: ReleaseInstalmentInput,
    @Ctx() context: RequestContext,
  ): Promise<ReleaseInstalmentPayload | RefusalType> {
    const outcome = await releaseInstalment(context, input.toCommand());
    return releaseInstalmentResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
