import { resumeReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("ResumeReferral", "A referral in progress again.");

@InputType("ResumeReferralInput", { description: "Which referral goes on." })
export class ResumeReferralInput extends ReferralChangeInput {}

@Resolver()
export class ResumeReferralResolver {
  @Mutation(() => answer.type, { description: "Goes on with the work (REF-7)." })
  resumeReferral(
    @Arg("input", () => ResumeReferralInput, { description: "What is asked for." }) input: ResumeReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "resumeReferral", input.toReferralId(), input.toStep(), rule));
  }
}
