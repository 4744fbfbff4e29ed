import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { asId } from "@indgang/domain/kernel";
import { endJuror } from "@indgang/domain/awards";
import { stepCycle, type CycleRule } from "../../service/cycles.ts";
import { cycleAnswer } from "./answers.ts";
import { CycleChangeInput } from "./keyed.inputs.ts";

const answer = cycleAnswer("EndJuror", "A year of a prize whose jury somebody has left.");

@InputType("EndJurorInput", { description: "Who leaves which jury." })
export class EndJurorInput extends CycleChangeInput {
  @Field(() => ID, { description: "The juror." })
  readonly jurorId!: string;
}

@Resolver()
export class EndJurorResolver {
  @Mutation(() => answer.type, {
    description: "Somebody leaves the jury, and sees nothing more of it from now on (AWARD-2).",
  })
  endJuror(
    @Arg("input", () => EndJurorInput, { description: "What is asked for." }) input: EndJurorInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = { ...input.toStep(), jurorId: fromGlobalId(input.jurorId, "Juror") ?? asId<"Juror">("") };
    const rule: CycleRule<typeof endJuror> = (state, work) => endJuror(state, step, work.acting);
    return answer.of(
      context,
      stepCycle(context, { operation: "endJuror", input: step, cycleId: input.toCycleId(), rule }),
    );
  }
}
