import { fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { savePrize } from "../../service/prizes.ts";
import { PrizeContentInput, toPrizeInput } from "./prize.input.ts";
import { prizeAnswer } from "./answers.ts";

const answer = prizeAnswer("SavePrize", "A prize that was written anew.");

@InputType("SavePrizeInput", { description: "A prize that is written anew." })
export class SavePrizeInput extends KeyedInput {
  @Field(() => ID, { description: "The prize." })
  readonly prizeId!: string;

  @Field(() => Int, { description: "The prize's version as it was read." })
  readonly version!: number;

  @Field(() => PrizeContentInput, { description: "What is written about it." })
  readonly content!: PrizeContentInput;
}

@Resolver()
export class SavePrizeResolver {
  @Mutation(() => answer.type, {
    description:
      "Writes a prize anew. While a year of it is under way, what is judged and by what measure stays (AWARD-1).",
  })
  savePrize(
    @Arg("input", () => SavePrizeInput, { description: "What is asked for." }) input: SavePrizeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, version, content } = input;
    const prizeId = fromGlobalId(input.prizeId, "Prize");
    return answer.of(context, savePrize(context, prizeId, { ...toPrizeInput(content), idempotencyKey, version }));
  }
}
