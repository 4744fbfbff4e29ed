import { type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { checkNomination } from "@indgang/domain/awards";
import { treatNomination, type TreatRule } from "../../service/treat-nomination.ts";
import { recusedFromNomination } from "../refusal/judging.refusals.ts";
import { winnerRests } from "../refusal/nominating.refusals.ts";
import { nominationAnswer } from "./answers.ts";
import { NominationChangeInput } from "./keyed.inputs.ts";

const answer = nominationAnswer("CheckNomination", "A nomination that was checked.", [
  recusedFromNomination,
  winnerRests,
]);

@InputType("CheckNominationInput", { description: "Whether a nomination can win." })
export class CheckNominationInput extends NominationChangeInput {
  @Field(() => Boolean, { description: "Whether it can win." })
  readonly isEligible!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Why it cannot, at most 1,000 characters. No CPR number (LAW-7).",
  })
  readonly reason?: string | null;
}

@Resolver()
export class CheckNominationResolver {
  @Mutation(() => answer.type, {
    description:
      "The secretariat says whether a nomination can win, and if not, why (AWARD-2). It can be corrected until judging begins.",
  })
  checkNomination(
    @Arg("input", () => CheckNominationInput, { description: "What is asked for." }) input: CheckNominationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const step = { ...input.toStep(), isEligible: input.isEligible, reason: input.reason ?? null };
    const nominationId = input.toNominationId();
    const rule: TreatRule<typeof checkNomination> = (state, by) => checkNomination(state, step, by);
    return answer.of(
      context,
      treatNomination(context, { operation: "checkNomination", input: step, nominationId, rule }),
    );
  }
}
