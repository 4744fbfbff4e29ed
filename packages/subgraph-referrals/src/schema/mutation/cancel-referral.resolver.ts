import { cancelReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReasonedReferralInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("CancelReferral", "A referral that was cancelled.");

@InputType("CancelReferralInput", { description: "Which referral is stopped, and why." })
export class CancelReferralInput extends ReasonedReferralInput {}

@Resolver()
export class CancelReferralResolver {
  @Mutation(() => answer.type, {
    description: "Stops a referral, from either side, with a reason (REF-7).",
  })
  cancelReferral(
    @Arg("input", () => CancelReferralInput, { description: "What is asked for." }) input: CancelReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "cancelReferral", input.toReferralId(), input.toStep(), rule));
  }
}
