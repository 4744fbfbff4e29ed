import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, staleVersion, stateConflict, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { removeTerms } from "../../../service/setup/keep-pools.ts";
import { roundAnnounced } from "../../refusal/round.refusals.ts";
import { poolAnswer } from "./answers.ts";
import { PoolChangeInput } from "./pool.inputs.ts";

const answer = poolAnswer("RemoveTerms", "A pool without terms that were taken back.", [
  roundAnnounced,
  stateConflict,
  staleVersion,
]);

@InputType("RemoveTermsInput", { description: "Which terms are taken back." })
export class RemoveTermsInput extends PoolChangeInput {
  @Field(() => DateScalar, { description: "The first day of the terms." })
  readonly validFrom!: PlainDate;
}

@Resolver()
export class RemoveTermsResolver {
  @Mutation(() => answer.type, {
    description: "Takes back terms of a pool that have not begun to hold, by a leader (POOL-17).",
  })
  removeTerms(
    @Arg("input", () => RemoveTermsInput, { description: "What is asked for." }) input: RemoveTermsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, removeTerms(context, { ...input.ofPool(), validFrom: input.validFrom }));
  }
}
