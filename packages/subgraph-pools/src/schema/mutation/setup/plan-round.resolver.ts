import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { planRound } from "../../../service/setup/keep-rounds.ts";
import { idOf } from "../../id-of.ts";
import { roundAnswer } from "./answers.ts";
import { BudgetLineInput, RoundContentInput, toLineInputs, toRoundInput } from "./round.inputs.ts";

const answer = roundAnswer("PlanRound", "A round that was announced.");

@InputType("PlanRoundInput", { description: "A round that is announced." })
export class PlanRoundInput extends KeyedInput {
  @Field(() => ID, { description: "The pool." })
  readonly poolId!: string;

  @Field(() => RoundContentInput, { description: "What is announced." })
  readonly content!: RoundContentInput;

  @Field(() => [BudgetLineInput], { description: "Its budget by source, at most twenty lines." })
  readonly lines!: BudgetLineInput[];
}

@Resolver()
export class PlanRoundResolver {
  @Mutation(() => answer.type, {
    description:
      "Announces a round of a pool with its budget, to open at once or later, by a leader; the office is told (POOL-3).",
  })
  planRound(
    @Arg("input", () => PlanRoundInput, { description: "What is asked for." }) input: PlanRoundInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, content, lines } = input;
    const poolId = idOf(input.poolId, "Pool");
    return answer.of(
      context,
      planRound(context, { idempotencyKey, poolId, ...toRoundInput(content), lines: toLineInputs(lines) }),
    );
  }
}
