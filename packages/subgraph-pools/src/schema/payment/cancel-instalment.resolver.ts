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
import { cancelInstalment } from "../../service/payment/take-steps.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";
import { InstalmentStepInput } from "./payment.inputs.ts";

@InputType("CancelInstalmentInput", { description: "Why an instalment is not to be paid." })
export class CancelInstalmentInput extends InstalmentStepInput {
  @Field(() => String, { description: "Why, at most 500 characters." })
  readonly note!: string;

  toCommand() {
    return this.ofInstalment(this.note);
  }
}

@ObjectType("CancelInstalmentPayload", { simpleResolvers: true, description: "An instalment that was given up." })
export class CancelInstalmentPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const cancelInstalmentResult = refusalUnion({
  name: "CancelInstalmentResult",
  description: "An instalment that was given up. Or why not.",
  payload: CancelInstalmentPayload,
  refusals: [recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CancelInstalmentResolver {
  @Mutation(() => cancelInstalmentResult.type, {
    description:
      "Gives an instalment up: its amount is no longer granted, and is left of the line again (POOL-18). The own office's.",
  })
  async cancelInstalment(
    @Arg("input", () => CancelInstalmentInput, { description: "What is asked for." }) input: CancelInstalmentInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelInstalmentPayload | RefusalType> {
    const outcome = await cancelInstalment(context, input.toCommand());
    return cancelInstalmentResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
