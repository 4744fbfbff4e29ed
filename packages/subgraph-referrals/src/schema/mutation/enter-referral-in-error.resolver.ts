import { enterInError as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("EnterReferralInError", "A referral that was an error.");

@InputType("EnterReferralInErrorInput", { description: "Which referral should never have been written." })
export class EnterReferralInErrorInput extends ReferralChangeInput {
  @Field(() => String, { nullable: true, description: "Why, at most 4,000 characters; may be left out." })
  readonly reason?: string | null;

  override toStep() {
    return { ...super.toStep(), reason: this.reason ?? null };
  }
}

@Resolver()
export class EnterReferralInErrorResolver {
  @Mutation(() => answer.type, {
    description: "The sender marks a referral as an error; the receiver sees nothing of the citizen any more (REF-7).",
  })
  enterReferralInError(
    @Arg("input", () => EnterReferralInErrorInput, { description: "What is asked for." })
    input: EnterReferralInErrorInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "enterReferralInError", input.toReferralId(), input.toStep(), rule));
  }
}
