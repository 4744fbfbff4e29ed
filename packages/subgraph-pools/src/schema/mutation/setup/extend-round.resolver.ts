import type { Instant } from "@indgang/domain/kernel";
import { DateTimeScalar, staleVersion, stateConflict, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { extendRound } from "../../../service/setup/keep-rounds.ts";
import { roundAnswer } from "./answers.ts";
import { RoundChangeInput } from "./round.inputs.ts";

const answer = roundAnswer("ExtendRound", "A round that was extended.", [stateConflict, staleVersion]);

@InputType("ExtendRoundInput", { description: "Until when a round is extended." })
export class ExtendRoundInput extends RoundChangeInput {
  @Field(() => DateTimeScalar, { description: "The new deadline, later than the present one and than now." })
  readonly deadlineAt!: Instant;
}

@Resolver()
export class ExtendRoundResolver {
  @Mutation(() => answer.type, {
    description:
      "Gives a round that has opened, and is not decided, a later deadline, by a leader; the office and everybody who has applied are told (POOL-3).",
  })
  extendRound(
    @Arg("input", () => ExtendRoundInput, { description: "What is asked for." }) input: ExtendRoundInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, extendRound(context, { ...input.ofRound(), deadlineAt: input.deadlineAt }));
  }
}
