import type { Money, PlainDate } from "@indgang/domain/kernel";
import {
  DateScalar,
  idempotencyKeyReused,
  invalidInput,
  KeyedInput,
  MoneyScalar,
  notAllowed,
  notFound,
  type RefusalType,
  refusalUnion,
  type RequestContext,
} from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { carryForward } from "../../service/payment/ledger.ts";
import { idOf } from "../id-of.ts";
import { BudgetLineType, toBudgetLineType } from "../pool/budget-line.type.ts";
import { budgetExceeded } from "../refusal/decision.refusals.ts";
import { roundNotOver } from "../refusal/payment.refusals.ts";

@InputType("CarryForwardInput", { description: "What a committee carried forward." })
export class CarryForwardInput extends KeyedInput {
  @Field(() => ID, { description: "The line that it goes from." })
  readonly budgetLineId!: string;

  @Field(() => ID, { description: "The line that it goes to: of a later round of the same pool." })
  readonly toBudgetLineId!: string;

  @Field(() => MoneyScalar, { description: "How much; at most what is left." })
  readonly amount!: Money;

  @Field(() => DateScalar, { description: "The day on which the committee decided it." })
  readonly decidedOn!: PlainDate;

  @Field(() => String, { description: "Where the decision stands, such as the item of the minutes." })
  readonly note!: string;

  toCommand() {
    const { idempotencyKey, amount, decidedOn, note } = this;
    const budgetLineId = idOf(this.budgetLineId, "BudgetLine");
    const toBudgetLineId = idOf(this.toBudgetLineId, "BudgetLine");
    return { idempotencyKey, budgetLineId, toBudgetLineId, amount, decidedOn, note };
  }
}

@ObjectType("CarryForwardPayload", { simpleResolvers: true, description: "What was carried forward." })
export class CarryForwardPayload {
  @Field(() => BudgetLineType, { description: "The line that it came from, as it is now." })
  readonly from!: BudgetLineType;

  @Field(() => BudgetLineType, { description: "The line that it went to, as it is now." })
  readonly to!: BudgetLineType;
}

const carryForwardResult = refusalUnion({
  name: "CarryForwardResult",
  description: "What was carried forward. Or why not.",
  payload: CarryForwardPayload,
  refusals: [budgetExceeded, roundNotOver, invalidInput, notFound, notAllowed, idempotencyKeyReused],
});

@Resolver()
export class CarryForwardResolver {
  @Mutation(() => carryForwardResult.type, {
    description:
      "Takes down that the committee carries forward what is left of a line, to a later round of the same pool (POOL-18). The secretary's.",
  })
  async carryForward(
    @Arg("input", () => CarryForwardInput, { description: "What is asked for." }) input: CarryForwardInput,
    @Ctx() context: RequestContext,
  ): Promise<CarryForwardPayload | RefusalType> {
    const outcome = await carryForward(context, input.toCommand());
    return carryForwardResult.answer(outcome, ({ from, to }) => ({
      from: toBudgetLineType(from),
      to: toBudgetLineType(to),
    }));
  }
}
