import type { Money, PlainDate } from "@indgang/domain/kernel";
import { largestReport } from "@indgang/domain/payments";
import {
  DateScalar,
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  MoneyScalar,
  notAllowed,
  notFound,
  refusalMapping,
  RefusalType,
  refusalUnion,
  type RequestContext,
  staleVersion,
  stateConflict,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { markPaymentsPaid } from "../../service/payment/mark-payments-paid.ts";
import { recusedFromCase } from "../refusal/recused-from-case.refusal.ts";
import { InstalmentType, toInstalmentType } from "./instalment.type.ts";

@InputType("PaidPaymentInput", { description: "What the finance system says of one payment." })
export class PaidPaymentInput {
  @Field(() => String, { description: "Our reference." })
  readonly reference!: string;

  @Field(() => DateScalar, { description: "The day on which it was paid; not in the future." })
  readonly paidOn!: PlainDate;

  @Field(() => String, { description: "The finance system's own reference, at most 60 characters." })
  readonly financeReference!: string;

  @Field(() => MoneyScalar, { nullable: true, description: "How much; where it is given, it has to be ours." })
  readonly amount?: Money | null;
}

@InputType("MarkPaymentsPaidInput", { description: "What the finance system paid." })
export class MarkPaymentsPaidInput extends KeyedInput {
  @Field(() => [PaidPaymentInput], { description: `The payments, from 1 to ${largestReport}.` })
  readonly payments!: PaidPaymentInput[];

  toCommand() {
    const payments = this.payments.map((payment) => ({ ...payment, amount: payment.amount ?? null }));
    return { idempotencyKey: this.idempotencyKey, payments };
  }
}

@ObjectType("RefusedPayment", { simpleResolvers: true, description: "A payment that was not marked, and why." })
export class RefusedPaymentType {
  @Field(() => Int, { description: "Its place among those that were given, from 0." })
  readonly row!: number;

  @Field(() => String, { description: "The reference that was given." })
  readonly reference!: string;

  @Field(() => RefusalType, { description: "Why not." })
  readonly refusal!: RefusalType;
}

@ObjectType("MarkPaymentsPaidPayload", {
  simpleResolvers: true,
  description: "What was marked, and what was not: a payment that is refused keeps none of the others back.",
})
export class MarkPaymentsPaidPayload {
  @Field(() => [InstalmentType], { description: "The instalments that are paid now." })
  readonly paid!: readonly InstalmentType[];

  @Field(() => [RefusedPaymentType], { description: "Each that was refused." })
  readonly refused!: readonly RefusedPaymentType[];
}

const toRowRefusal = refusalMapping([recusedFromCase, stateConflict, staleVersion, invalidInput, notFound, notAllowed]);

const markPaymentsPaidResult = refusalUnion({
  name: "MarkPaymentsPaidResult",
  description: "What was marked, and what was not. Or why nothing was.",
  payload: MarkPaymentsPaidPayload,
  refusals: [invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class MarkPaymentsPaidResolver {
  @Mutation(() => markPaymentsPaidResult.type, {
    description: "Marks what the finance system paid, by our references (POOL-2).",
  })
  async markPaymentsPaid(
    @Arg("input", () => MarkPaymentsPaidInput, { description: "What is asked for." }) input: MarkPaymentsPaidInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkPaymentsPaidPayload | RefusalType> {
    const outcome = await markPaymentsPaid(context, input.toCommand());
    return markPaymentsPaidResult.answer(outcome, ({ paid, refused }) => ({
      paid: paid.map(toInstalmentType),
      refused: refused.map(({ refusal, ...row }) => ({ ...row, refusal: toRowRefusal(refusal) })),
    }));
  }
}
