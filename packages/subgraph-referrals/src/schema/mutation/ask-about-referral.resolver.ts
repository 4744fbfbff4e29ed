import { askBack as rule } from "@indgang/domain/referrals";
import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { stepByRule } from "../../service/step-referral.ts";
import { ReferralChangeInput } from "./referral-change.inputs.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("AskAboutReferral", "A referral that is back with its sender.");

@InputType("AskAboutReferralInput", { description: "What the receiver asks." })
export class AskAboutReferralInput extends ReferralChangeInput {
  @Field(() => String, { description: "What the receiver has to know, at most 4,000 characters." })
  readonly question!: string;

  override toStep() {
    return { ...super.toStep(), question: this.question };
  }
}

@Resolver()
export class AskAboutReferralResolver {
  @Mutation(() => answer.type, { description: "Asks the sender before answering (REF-1)." })
  askAboutReferral(
    @Arg("input", () => AskAboutReferralInput, { description: "What is asked for." }) input: AskAboutReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(context, stepByRule(context, "askAboutReferral", input.toReferralId(), input.toStep(), rule));
  }
}
