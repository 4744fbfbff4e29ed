import { fromGlobalId, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { asId } from "@indgang/domain/kernel";
import { appointJuror } from "../../service/juries.ts";
import { cycleAnswer } from "./answers.ts";
import { CycleChangeInput } from "./keyed.inputs.ts";

const answer = cycleAnswer("AppointJuror", "A year of a prize whose jury has one more member.");

@InputType("AppointJurorInput", { description: "Who joins which jury." })
export class AppointJurorInput extends CycleChangeInput {
  @Field(() => ID, { description: "The person." })
  readonly personId!: string;

  @Field(() => Boolean, { description: "Leads the jury; there is one who does." })
  readonly isChair!: boolean;
}

@Resolver()
export class AppointJurorResolver {
  @Mutation(() => answer.type, { description: "Somebody who has the role of judging joins the jury (AWARD-2)." })
  appointJuror(
    @Arg("input", () => AppointJurorInput, { description: "What is asked for." }) input: AppointJurorInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = {
      ...input.toStep(),
      personId: fromGlobalId(input.personId, "Person") ?? asId<"Person">(""),
      isChair: input.isChair,
    };
    return answer.of(context, appointJuror(context, input.toCycleId(), step));
  }
}
