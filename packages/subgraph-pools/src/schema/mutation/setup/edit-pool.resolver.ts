import { staleVersion, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { editPool } from "../../../service/setup/keep-pools.ts";
import { poolAnswer } from "./answers.ts";
import { PoolChangeInput, PoolContentInput, toPoolInput } from "./pool.inputs.ts";

const answer = poolAnswer("EditPool", "A pool that was written anew.", [staleVersion]);

@InputType("EditPoolInput", { description: "A pool that is written anew." })
export class EditPoolInput extends PoolChangeInput {
  @Field(() => PoolContentInput, { description: "What is written about it." })
  readonly content!: PoolContentInput;
}

@Resolver()
export class EditPoolResolver {
  @Mutation(() => answer.type, {
    description: "Writes a pool's name, description, KLE number and committee anew, by a leader (POOL-1, LAW-8).",
  })
  editPool(
    @Arg("input", () => EditPoolInput, { description: "What is asked for." }) input: EditPoolInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, editPool(context, { ...input.ofPool(), ...toPoolInput(input.content) }));
  }
}
