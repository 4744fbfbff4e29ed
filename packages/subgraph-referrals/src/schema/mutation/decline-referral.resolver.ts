import { declineReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReasonedReferralInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("DeclineReferral", "A referral that was declined.");

@InputType("DeclineReferralInput", { description: "Which referral is declined, and why." })
export class DeclineReferralInput extends ReasonedReferralInput {}

@Resolver()
export class DeclineReferralResolver {
  @Mutation(() => answer.type, { description: "Says no, with a reason (REF-1, REF-7)." })
  declineReferral(
    @Arg("input", () => DeclineReferralInput, { description: "What is asked for." }) input: DeclineReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "declineReferral", input.toReferralId(), input.toStep(), rule));
  }
}
