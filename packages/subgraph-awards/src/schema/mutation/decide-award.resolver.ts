import { fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { asId } from "@indgang/domain/kernel";
import { decideAward } from "../../service/decisions.ts";
import { ballotsMissing, recusedFromNomination } from "../refusal/judging.refusals.ts";
import { cycleAnswer } from "./answers.ts";

const answer = cycleAnswer("DecideAward", "A year of a prize in which the jury has decided.", [
  ballotsMissing,
  recusedFromNomination,
]);

@InputType("DecideAwardInput", { description: "What a jury has decided in a category." })
export class DecideAwardInput extends KeyedInput {
  @Field(() => ID, { description: "The year of the prize." })
  readonly cycleId!: string;

  @Field(() => Int, { description: "The jury's version as it was read." })
  readonly version!: number;

  @Field(() => ID, { description: "The category." })
  readonly categoryId!: string;

  @Field(() => ID, { nullable: true, description: "Who wins; none: nobody has the prize this year." })
  readonly nominationId?: string | null;

  @Field(() => String, {
    description: "Why, or why not, from 20 to 2,000 characters; everybody reads it. No CPR number (LAW-7).",
  })
  readonly motivation!: string;
}

@Resolver()
export class DecideAwardResolver {
  @Mutation(() => answer.type, {
    description:
      "Records what the jury has decided in a category, by its chair or the secretariat, once all have voted (AWARD-2). Until publishing is set it can be decided anew.",
  })
  decideAward(
    @Arg("input", () => DecideAwardInput, { description: "What is asked for." }) input: DecideAwardInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, version, motivation, nominationId } = input;
    const won = nominationId ? (fromGlobalId(nominationId, "Nomination") ?? asId<"Nomination">("")) : null;
    const categoryId = fromGlobalId(input.categoryId, "PrizeCategory");
    const typed = { idempotencyKey, version, motivation, categoryId, nominationId: won };
    return answer.of(context, decideAward(context, fromGlobalId(input.cycleId, "AwardCycle"), typed));
  }
}
