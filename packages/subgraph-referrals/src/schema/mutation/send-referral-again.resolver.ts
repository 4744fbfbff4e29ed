import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { sendReferralAgain } from "../../service/send-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("SendReferralAgain", "A referral that the receiver is asked again.");

@InputType("SendReferralAgainInput", { description: "Which referral is sent once more." })
export class SendReferralAgainInput extends ReferralChangeInput {}

@Resolver()
export class SendReferralAgainResolver {
  @Mutation(() => answer.type, {
    description: "Asks the same receiver once more after its day has passed (REF-7).",
  })
  sendReferralAgain(
    @Arg("input", () => SendReferralAgainInput, { description: "What is asked for." }) input: SendReferralAgainInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, sendReferralAgain(context, input.toReferralId(), input.toStep()));
  }
}
