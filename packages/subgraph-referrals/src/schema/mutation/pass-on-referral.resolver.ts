import type { RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from "type-graphql";
import { passOnReferral } from "../../service/send-referral.ts";
import { ReasonedReferralInput } from "./referral-change.inputs.ts";
import { ReferralContentInput, toContent } from "./referral-content.input.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("PassOnReferral", "A referral that goes on as another one.");

@InputType("PassOnReferralInput", { description: "Which referral goes on to somebody else, and why." })
export class PassOnReferralInput extends ReasonedReferralInput {
  @Field(() => ReferralContentInput, {
    description: "What goes on, to whom, and on which basis; the citizen is the same.",
  })
  readonly content!: ReferralContentInput;
}

@Resolver()
export class PassOnReferralResolver {
  @Mutation(() => answer.type, {
    description:
      "Ends a referral and sends it on to somebody else: on a basis of its own, and with no more than was told (REF-1, REF-5, REF-6).",
  })
  passOnReferral(
    @Arg("input", () => PassOnReferralInput, { description: "What is asked for." }) input: PassOnReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(
      context,
      passOnReferral(context, input.toReferralId(), {
        ...toContent(input.content),
        ...input.toStep(),
      }),
    );
  }
}
