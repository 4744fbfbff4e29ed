import { answerQuestion as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("AnswerAboutReferral", "A referral that the receiver is asked again.");

@InputType("AnswerAboutReferralInput", { description: "What the sender answers." })
export class AnswerAboutReferralInput extends ReferralChangeInput {
  @Field(() => String, { description: "The answer, at most 4,000 characters. To an association without a CPR number." })
  readonly answer!: string;

  override toStep() {
    return { ...super.toStep(), answer: this.answer };
  }
}

@Resolver()
export class AnswerAboutReferralResolver {
  @Mutation(() => answer.type, {
    description: "Answers the receiver's question; the working days begin anew (REF-1, REF-7).",
  })
  answerAboutReferral(
    @Arg("input", () => AnswerAboutReferralInput, { description: "What is asked for." })
    input: AnswerAboutReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "answerAboutReferral", input.toReferralId(), input.toStep(), rule));
  }
}
