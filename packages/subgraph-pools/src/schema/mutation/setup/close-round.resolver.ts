import { staleVersion, stateConflict, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { closeRound } from "../../../service/setup/keep-rounds.ts";
import { roundAnswer } from "./answers.ts";
import { RoundChangeInput } from "./round.inputs.ts";

const answer = roundAnswer("CloseRound", "A round that was closed.", [stateConflict, staleVersion]);

@InputType("CloseRoundInput", { description: "Which round is closed before its deadline." })
export class CloseRoundInput extends RoundChangeInput {
  @Field(() => String, { description: "Why, from 10 to 1,000 characters. Everybody can read it." })
  readonly reason!: string;
}

@Resolver()
export class CloseRoundResolver {
  @Mutation(() => answer.type, {
    description:
      "Closes an open round before its deadline, with a reason, by a leader; the office and everybody who has applied are told (POOL-3).",
  })
  closeRound(
    @Arg("input", () => CloseRoundInput, { description: "What is asked for." }) input: CloseRoundInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, closeRound(context, { ...input.ofRound(), reason: input.reason }));
  }
}
