import { discardDraft as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("DiscardReferral", "What is left of a draft that was thrown away: that there was one.");

@InputType("DiscardReferralInput", { description: "Which draft is thrown away." })
export class DiscardReferralInput extends ReferralChangeInput {}

@Resolver()
export class DiscardReferralResolver {
  @Mutation(() => answer.type, {
    description: "Throws a draft away, with all that it says of the citizen (REF-8). It cannot be undone.",
  })
  discardReferral(
    @Arg("input", () => DiscardReferralInput, { description: "What is asked for." }) input: DiscardReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "discardReferral", input.toReferralId(), input.toStep(), rule));
  }
}
