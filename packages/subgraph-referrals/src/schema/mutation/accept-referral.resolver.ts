import { acceptReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("AcceptReferral", "A referral that was accepted.");

@InputType("AcceptReferralInput", { description: "Which referral is accepted." })
export class AcceptReferralInput extends ReferralChangeInput {}

@Resolver()
export class AcceptReferralResolver {
  @Mutation(() => answer.type, {
    description: "Takes the citizen on; what names her opens to the receiver (REF-1, REF-6).",
  })
  acceptReferral(
    @Arg("input", () => AcceptReferralInput, { description: "What is asked for." }) input: AcceptReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "acceptReferral", input.toReferralId(), input.toStep(), rule));
  }
}
