import { followUpReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("FollowUpReferral", "A referral whose outcome was looked at.");

@InputType("FollowUpReferralInput", { description: "Which referral was looked at." })
export class FollowUpReferralInput extends ReferralChangeInput {}

@Resolver()
export class FollowUpReferralResolver {
  @Mutation(() => answer.type, {
    description: "The sender has looked at what has come of it, and will again (REF-7).",
  })
  followUpReferral(
    @Arg("input", () => FollowUpReferralInput, { description: "What is asked for." }) input: FollowUpReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "followUpReferral", input.toReferralId(), input.toStep(), rule));
  }
}
