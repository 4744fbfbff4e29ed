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
import { recordReturn } from "../../service/payment/take-steps.ts";
import { abovePaid } from "../refusal/payment.refusals.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { PaymentPlanType, toPaymentPlanType } from "./payment-plan.type.ts";
import { PlanStepInput } from "./payment.inputs.ts";

@InputType("RecordReturnInput", { description: "Money that came back." })
export class RecordReturnInput extends PlanStepInput {
  @Field(() => MoneyScalar, { description: "How much." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "The day on which it came; not in the future." })
  readonly receivedOn!: PlainDate;

  @Field(() => String, { nullable: true, description: "Under which reference the finance system has it." })
  readonly reference?: string | null;

  toCommand() {
    const { amount, receivedOn, reference } = this;
    return { ...this.ofPlan(), amount, receivedOn, reference: reference ?? null };
  }
}

@ObjectType("RecordReturnPayload", { simpleResolvers: true, description: "Money that came back." })
export class RecordReturnPayload {
  @Field(() => PaymentPlanType, { description: "The plan as it is now." })
  readonly paymentPlan!: PaymentPlanType;
}

const recordReturnResult = refusalUnion({
  name: "RecordReturnResult",
  description: "Money that came back. Or why not.",
  payload: RecordReturnPayload,
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
export class RecordReturnResolver {
  @Mutation(() => recordReturnResult.type, {
    description:
      "Takes down that money came back from the association: it is left of the line again (POOL-11, POOL-18).",
  })
  async recordReturn(
    @Arg("input", () => RecordReturnInput, { description: "What is asked for." }) input: RecordReturnInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordReturnPayload | RefusalType> {
    const outcome = await recordReturn(context, input.toCommand());
    return recordReturnResult.answer(outcome, (plan) => ({ paymentPlan: toPaymentPlanType(plan) }));
  }
}
