import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { createPrize } from "../../service/prizes.ts";
import { PrizeContentInput, toPrizeInput } from "./prize.input.ts";
import { prizeAnswer } from "./answers.ts";

const answer = prizeAnswer("CreatePrize", "A prize that was founded.");

@InputType("CreatePrizeInput", { description: "A prize that is founded." })
export class CreatePrizeInput extends KeyedInput {
  @Field(() => PrizeContentInput, { description: "What is written about it." })
  readonly content!: PrizeContentInput;
}

@Resolver()
export class CreatePrizeResolver {
  @Mutation(() => answer.type, {
    description: "Founds a prize of the own administration, by its secretariat (AWARD-1).",
  })
  createPrize(
    @Arg("input", () => CreatePrizeInput, { description: "What is asked for." }) input: CreatePrizeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, content } = input;
    return answer.of(context, createPrize(context, { ...toPrizeInput(content), idempotencyKey }));
  }
}
