import { staleVersion, stateConflict, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { editRound } from "../../../service/setup/keep-rounds.ts";
import { roundAnswer } from "./answers.ts";
import { RoundChangeInput, RoundContentInput, toRoundInput } from "./round.inputs.ts";

const answer = roundAnswer("EditRound", "A round that was announced anew.", [stateConflict, staleVersion]);

@InputType("EditRoundInput", { description: "A round that is announced anew." })
export class EditRoundInput extends RoundChangeInput {
  @Field(() => RoundContentInput, { description: "What is announced." })
  readonly content!: RoundContentInput;
}

@Resolver()
export class EditRoundResolver {
  @Mutation(() => answer.type, {
    description: "Announces a round anew, by a leader, until it opens (POOL-3, POOL-17).",
  })
  editRound(
    @Arg("input", () => EditRoundInput, { description: "What is asked for." }) input: EditRoundInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, editRound(context, { ...input.ofRound(), ...toRoundInput(input.content) }));
  }
}
