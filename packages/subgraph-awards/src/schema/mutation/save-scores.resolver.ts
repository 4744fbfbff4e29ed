import { fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { asId } from "@indgang/domain/kernel";
import { saveScores } from "@indgang/domain/awards";
import { stepBallot, type BallotRule } from "../../service/ballots.ts";
import { toBallotOf } from "../ballot/ballot-of.ts";
import { recusedFromNomination, votedAlready } from "../refusal/judging.refusals.ts";
import { JuryScoreInput } from "./juror.input.ts";
import { ballotAnswer } from "./answers.ts";

const answer = ballotAnswer("SaveScores", "The viewer's ballot with the scores.", [
  votedAlready,
  recusedFromNomination,
]);

@InputType("SaveScoresInput", { description: "What a juror gives one nomination." })
export class SaveScoresInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => ID, { description: "The category." })
  readonly categoryId!: string;

  @Field(() => Int, { description: "The ballot's version as it was read; 0 before it is begun." })
  readonly version!: number;

  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => [JuryScoreInput], { description: "What it is given, by criterion; replaces what was given before." })
  readonly scores!: JuryScoreInput[];
}

@Resolver()
export class SaveScoresResolver {
  @Mutation(() => answer.type, {
    description: "Keeps what the viewer, a juror, gives one nomination, as a draft that nobody else sees (AWARD-2).",
  })
  saveScores(
    @Arg("input", () => SaveScoresInput, { description: "What is asked for." }) input: SaveScoresInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = {
      idempotencyKey: input.idempotencyKey,
      version: input.version,
      nominationId: fromGlobalId(input.nominationId, "Nomination") ?? asId<"Nomination">(""),
      scores: input.scores.map(({ criterionId, points }) => ({
        criterionId: fromGlobalId(criterionId, "PrizeCriterion") ?? asId<"PrizeCriterion">(""),
        points,
      })),
    };
    const rule: BallotRule<typeof saveScores> = (state, by) => saveScores(state, step, by);
    return answer.of(
      context,
      stepBallot(context, { operation: "saveScores", input: step, of: toBallotOf(input), rule }),
    );
  }
}
