import { startReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("StartReferral", "A referral in progress.");

@InputType("StartReferralInput", { description: "Which referral is begun." })
export class StartReferralInput extends ReferralChangeInput {}

@Resolver()
export class StartReferralResolver {
  @Mutation(() => answer.type, { description: "Begins the work (REF-7)." })
  startReferral(
    @Arg("input", () => StartReferralInput, { description: "What is asked for." }) input: StartReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "startReferral", input.toReferralId(), input.toStep(), rule));
  }
}
