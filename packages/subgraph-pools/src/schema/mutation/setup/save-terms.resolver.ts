import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, staleVersion, stateConflict, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { saveTerms } from "../../../service/setup/keep-pools.ts";
import { roundAnnounced } from "../../refusal/round.refusals.ts";
import { poolAnswer } from "./answers.ts";
import { PoolChangeInput, PoolTermsInput, toTermsInput } from "./pool.inputs.ts";

const answer = poolAnswer("SaveTerms", "A pool with its terms.", [roundAnnounced, stateConflict, staleVersion]);

@InputType("SaveTermsInput", { description: "Terms of a pool." })
export class SaveTermsInput extends PoolChangeInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day of the terms whose place these take; none: beside the others.",
  })
  readonly instead?: PlainDate | null;

  @Field(() => PoolTermsInput, { description: "The terms." })
  readonly terms!: PoolTermsInput;
}

@Resolver()
export class SaveTermsResolver {
  @Mutation(() => answer.type, {
    description:
      "Adds terms of a pool from today or a coming day, or puts them in the place of others that have not begun to hold, by a leader (POOL-17).",
  })
  saveTerms(
    @Arg("input", () => SaveTermsInput, { description: "What is asked for." }) input: SaveTermsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { instead = null, terms } = input;
    return answer.of(context, saveTerms(context, { ...input.ofPool(), terms: toTermsInput(terms), instead }));
  }
}
