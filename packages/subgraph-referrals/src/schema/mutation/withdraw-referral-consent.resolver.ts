import { fromGlobalId, KeyedInput, type RequestContext } from "@indgang/subgraph-kit";
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { withdrawConsent } from "../../service/withdraw-consent.ts";
import { referralAnswer } from "./referral-answer.ts";

const answer = referralAnswer("WithdrawReferralConsent", "A referral without consent.");

@InputType("WithdrawReferralConsentInput", { description: "Whose consent was withdrawn." })
export class WithdrawReferralConsentInput extends KeyedInput {
  @Field(() => ID, { description: "The referral. No version: it holds whatever else somebody changed meanwhile." })
  readonly referralId!: string;
}

@Resolver()
export class WithdrawReferralConsentResolver {
  @Mutation(() => answer.type, {
    description:
      "Takes down that the citizen has withdrawn the consent: access closes at once, and what runs is cancelled (REF-5).",
  })
  withdrawReferralConsent(
    @Arg("input", () => WithdrawReferralConsentInput, { description: "What is asked for." })
    input: WithdrawReferralConsentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answer.of(
      context,
      withdrawConsent(context, fromGlobalId(input.referralId, "Referral"), {
        idempotencyKey: input.idempotencyKey,
      }),
    );
  }
}
