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
import { stopInstalment } from "../../service/payment/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";
import { InstalmentStepInput } from "./payment.inputs.ts";

@InputType("StopInstalmentInput", { description: "Why an instalment is held back." })
export class StopInstalmentInput extends InstalmentStepInput {
  @Field(() => String, { description: "Why, at most 500 characters." })
  readonly note!: string;

  toCommand() {
    return this.ofInstalment(this.note);
  }
}

@ObjectType("StopInstalmentPayload", { simpleResolvers: true, description: "An instalment that is held back." })
export class StopInstalmentPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const stopInstalmentResult = refusalUnion({
  name: "StopInstalmentResult",
  description: "An instalment that is held back. Or why not.",
  payload: StopInstalmentPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class StopInstalmentResolver {
  @Mutation(() => stopInstalmentResult.type, {
    description:
      "Holds an instalment back, such as while a report is missing (POOL-11). One that was exported only when the finance system has said that it did not pay.",
  })
  async stopInstalment(
    @Arg("input", () => StopInstalmentInput, { description: "What is asked for." }) input: StopInstalmentInput,
    @Ctx() context: RequestContext,
  ): Promise<StopInstalmentPayload | RefusalType> {
    const outcome = await stopInstalment(context, input.toCommand());
    return stopInstalmentResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
