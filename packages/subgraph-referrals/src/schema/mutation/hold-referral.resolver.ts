import { holdReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReasonedReferralInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("HoldReferral", "A referral on hold.");

@InputType("HoldReferralInput", { description: "Which referral rests, and why." })
export class HoldReferralInput extends ReasonedReferralInput {}

@Resolver()
export class HoldReferralResolver {
  @Mutation(() => answer.type, { description: "Lets the work rest, for a reason (REF-7)." })
  holdReferral(
    @Arg("input", () => HoldReferralInput, { description: "What is asked for." }) input: HoldReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "holdReferral", input.toReferralId(), input.toStep(), rule));
  }
}
