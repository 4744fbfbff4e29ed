import { completeReferral as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("CompleteReferral", "A referral that is completed.");

@InputType("CompleteReferralInput", { description: "Which referral is completed, and with what outcome." })
export class CompleteReferralInput extends ReferralChangeInput {
  @Field(() => String, { description: "What came of it, at most 4,000 characters; the sender reads it." })
  readonly outcome!: string;

  override toStep() {
    return { ...super.toStep(), outcome: this.outcome };
  }
}

@Resolver()
export class CompleteReferralResolver {
  @Mutation(() => answer.type, { description: "Completes the work with its outcome (REF-1, REF-7)." })
  completeReferral(
    @Arg("input", () => CompleteReferralInput, { description: "What is asked for." }) input: CompleteReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "completeReferral", input.toReferralId(), input.toStep(), rule));
  }
}
