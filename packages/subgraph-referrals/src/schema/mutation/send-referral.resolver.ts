import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, InputType, Mutation, Resolver } from "type-graphql";
import { sendReferral } from "../../service/send-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("SendReferral", "A referral that was sent.");

@InputType("SendReferralInput", { description: "Which draft is sent." })
export class SendReferralInput extends ReferralChangeInput {}

@Resolver()
export class SendReferralResolver {
  @Mutation(() => answer.type, {
    description: "Sends a draft, once nothing stands in its way (REF-1, REF-5); answers with all that does.",
  })
  sendReferral(
    @Arg("input", () => SendReferralInput, { description: "What is asked for." }) input: SendReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, sendReferral(context, input.toReferralId(), input.toStep()));
  }
}
