import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { submitBallot } from "@indgang/domain/awards";
import { stepBallot, type BallotRule } from "../../service/ballots.ts";
import { toBallotOf } from "../ballot/ballot-of.ts";
import { scoresMissing, votedAlready } from "../refusal/judging.refusals.ts";
import { ballotAnswer } from "./answers.ts";

const answer = ballotAnswer("SubmitBallot", "The viewer's ballot, submitted.", [votedAlready, scoresMissing]);

@InputType("SubmitBallotInput", { description: "Which ballot is submitted." })
export class SubmitBallotInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => ID, { description: "The category." })
  readonly categoryId!: string;

  @Field(() => Int, { description: "The ballot's version as it was read; 0 before it is begun." })
  readonly version!: number;
}

@Resolver()
export class SubmitBallotResolver {
  @Mutation(() => answer.type, {
    description:
      "The viewer, a juror, votes in a category, once, with a score by each criterion for each nomination they have no interest in (AWARD-2).",
  })
  submitBallot(
    @Arg("input", () => SubmitBallotInput, { description: "What is asked for." }) input: SubmitBallotInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = { idempotencyKey: input.idempotencyKey, version: input.version };
    const rule: BallotRule<typeof submitBallot> = (state, by) => submitBallot(state, step, by);
    return answer.of(
      context,
      stepBallot(context, { operation: "submitBallot", input: step, of: toBallotOf(input), rule }),
    );
  }
}
