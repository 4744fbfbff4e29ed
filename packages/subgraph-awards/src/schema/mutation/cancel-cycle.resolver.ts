import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { cancelCycle } from "@indgang/domain/awards";
import { stepCycle, type CycleRule } from "../../service/cycles.ts";
import { cycleAnswer } from "./answers.ts";
import { CycleChangeInput } from "./keyed.inputs.ts";

const answer = cycleAnswer("CancelCycle", "A year of a prize that was given up.");

@InputType("CancelCycleInput", { description: "Which year is given up, and why." })
export class CancelCycleInput extends CycleChangeInput {
  @Field(() => String, { description: "Why, at most 1,000 characters; everybody reads it. No CPR number (LAW-7)." })
  readonly reason!: string;
}

@Resolver()
export class CancelCycleResolver {
  @Mutation(() => answer.type, { description: "Gives a year of a prize up before it is published (AWARD-1)." })
  cancelCycle(
    @Arg("input", () => CancelCycleInput, { description: "What is asked for." }) input: CancelCycleInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = { ...input.toStep(), reason: input.reason };
    const rule: CycleRule<typeof cancelCycle> = (state, work) => cancelCycle(state, step, work.acting);
    return answer.of(
      context,
      stepCycle(context, { operation: "cancelCycle", input: step, cycleId: input.toCycleId(), rule }),
    );
  }
}
