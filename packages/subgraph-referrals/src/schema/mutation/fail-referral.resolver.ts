import { failReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReasonedReferralInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("FailReferral", "A referral that failed.");

@InputType("FailReferralInput", { description: "Which referral came to nothing, and why." })
export class FailReferralInput extends ReasonedReferralInput {}

@Resolver()
export class FailReferralResolver {
  @Mutation(() => answer.type, { description: "Ends what came to nothing, with a reason (REF-7)." })
  failReferral(
    @Arg("input", () => FailReferralInput, { description: "What is asked for." }) input: FailReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "failReferral", input.toReferralId(), input.toStep(), rule));
  }
}
