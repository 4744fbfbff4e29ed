import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { beginJudging } from "../../service/juries.ts";
import { nominationsUnchecked } from "../refusal/judging.refusals.ts";
import { cycleAnswer } from "./answers.ts";
import { CycleChangeInput } from "./keyed.inputs.ts";

const answer = cycleAnswer("BeginJudging", "A year of a prize that the jury judges.", [nominationsUnchecked]);

@InputType("BeginJudgingInput", { description: "Which year goes to the jury." })
export class BeginJudgingInput extends CycleChangeInput {}

@Resolver()
export class BeginJudgingResolver {
  @Mutation(() => answer.type, {
    description: "Hands the nominations to the jury, once their time is over and each is checked (AWARD-2).",
  })
  beginJudging(
    @Arg("input", () => BeginJudgingInput, { description: "What is asked for." }) input: BeginJudgingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, beginJudging(context, input.toCycleId(), input.toStep()));
  }
}
