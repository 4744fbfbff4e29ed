import { staleVersion, stateConflict, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { saveBudgetLines } from "../../../service/setup/keep-rounds.ts";
import { lineInUse } from "../../refusal/round.refusals.ts";
import { roundAnswer } from "./answers.ts";
import { BudgetLineInput, RoundChangeInput, toLineInputs } from "./round.inputs.ts";

const answer = roundAnswer("SaveBudgetLines", "A round with its budget.", [lineInUse, stateConflict, staleVersion]);

@InputType("SaveBudgetLinesInput", { description: "The budget of a round." })
export class SaveBudgetLinesInput extends RoundChangeInput {
  @Field(() => [BudgetLineInput], { description: "All lines, in order; at most twenty." })
  readonly lines!: BudgetLineInput[];
}

@Resolver()
export class SaveBudgetLinesResolver {
  @Mutation(() => answer.type, {
    description:
      "Writes a round's budget anew, by a leader, until it is decided. A line that is left out is removed, unless something draws on it (POOL-3, POOL-9).",
  })
  saveBudgetLines(
    @Arg("input", () => SaveBudgetLinesInput, { description: "What is asked for." }) input: SaveBudgetLinesInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, saveBudgetLines(context, { ...input.ofRound(), lines: toLineInputs(input.lines) }));
  }
}
