import { KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { createPool } from "../../../service/setup/keep-pools.ts";
import { poolAnswer } from "./answers.ts";
import { PoolContentInput, PoolTermsInput, toPoolInput, toTermsInput } from "./pool.inputs.ts";

const answer = poolAnswer("CreatePool", "A pool that was founded.");

@InputType("CreatePoolInput", { description: "A pool that is founded." })
export class CreatePoolInput extends KeyedInput {
  @Field(() => PoolContentInput, { description: "What is written about it." })
  readonly content!: PoolContentInput;

  @Field(() => PoolTermsInput, { description: "The terms that hold from its first day." })
  readonly terms!: PoolTermsInput;
}

@Resolver()
export class CreatePoolResolver {
  @Mutation(() => answer.type, {
    description: "Founds a pool of the own administration with its first terms, by a leader (POOL-1, POOL-17).",
  })
  createPool(
    @Arg("input", () => CreatePoolInput, { description: "What is asked for." }) input: CreatePoolInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { idempotencyKey, content, terms } = input;
    return answer.of(
      context,
      createPool(context, { idempotencyKey, ...toPoolInput(content), terms: toTermsInput(terms) }),
    );
  }
}
