import { useChange, type GraphFailure } from "@indgang/shell";
import type { AnyRefusal } from "../../refusals/refusal-words.ts";
import type { ReferralPartsFragment } from "../page/generated/referral-parts.generated.ts";
import { AcceptReferralDocument } from "./generated/accept-referral.generated.ts";
import { AnswerAboutReferralDocument } from "./generated/answer-about-referral.generated.ts";
import { AskAboutReferralDocument } from "./generated/ask-about-referral.generated.ts";
import { CancelReferralDocument } from "./generated/cancel-referral.generated.ts";
import { CompleteReferralDocument } from "./generated/complete-referral.generated.ts";
import { DeclineReferralDocument } from "./generated/decline-referral.generated.ts";
import { EnterReferralInErrorDocument } from "./generated/enter-referral-in-error.generated.ts";
import { FailReferralDocument } from "./generated/fail-referral.generated.ts";
import { FollowUpReferralDocument } from "./generated/follow-up-referral.generated.ts";
import { HoldReferralDocument } from "./generated/hold-referral.generated.ts";
import { ResumeReferralDocument } from "./generated/resume-referral.generated.ts";
import { SendReferralAgainDocument } from "./generated/send-referral-again.generated.ts";
import { StartReferralDocument } from "./generated/start-referral.generated.ts";
import { WithdrawReferralConsentDocument } from "./generated/withdraw-referral-consent.generated.ts";
import type { ReferralStep } from "./referral-steps.ts";

/** A step that is taken on the referral's own page; passing on has a page of its own. */
export type PageStep = Exclude<ReferralStep, "passOn">;

/** What came of a step. */
export type StepAnswer =
  | { readonly kind: "done"; readonly payload: { readonly referral: ReferralPartsFragment } }
  | { readonly kind: "refused"; readonly refusal: AnyRefusal }
  | { readonly kind: "failed"; readonly failure: GraphFailure };

export interface Steps {
  readonly take: (step: PageStep, referral: ReferralPartsFragment, text: string) => Promise<StepAnswer>;
  readonly isRunning: boolean;
}

/** Every step as an intent of its own. `text` is what the step asks the person to write; the others leave it out. */
export function useSteps(): Steps {
  const changes = {
    accept: useChange(AcceptReferralDocument),
    ask: useChange(AskAboutReferralDocument),
    decline: useChange(DeclineReferralDocument),
    start: useChange(StartReferralDocument),
    complete: useChange(CompleteReferralDocument),
    hold: useChange(HoldReferralDocument),
    resume: useChange(ResumeReferralDocument),
    fail: useChange(FailReferralDocument),
    answer: useChange(AnswerAboutReferralDocument),
    sendAgain: useChange(SendReferralAgainDocument),
    followUp: useChange(FollowUpReferralDocument),
    cancel: useChange(CancelReferralDocument),
    withdrawConsent: useChange(WithdrawReferralConsentDocument),
    enterInError: useChange(EnterReferralInErrorDocument),
  };
  type Given = { readonly referralId: string; readonly version: number };
  const runs = {
    accept: (given: Given) => changes.accept.run(given),
    ask: (given: Given, question: string) => changes.ask.run({ ...given, question }),
    decline: (given: Given, reason: string) => changes.decline.run({ ...given, reason }),
    start: (given: Given) => changes.start.run(given),
    complete: (given: Given, outcome: string) => changes.complete.run({ ...given, outcome }),
    hold: (given: Given, reason: string) => changes.hold.run({ ...given, reason }),
    resume: (given: Given) => changes.resume.run(given),
    fail: (given: Given, reason: string) => changes.fail.run({ ...given, reason }),
    answer: (given: Given, answer: string) => changes.answer.run({ ...given, answer }),
    sendAgain: (given: Given) => changes.sendAgain.run(given),
    followUp: (given: Given) => changes.followUp.run(given),
    cancel: (given: Given, reason: string) => changes.cancel.run({ ...given, reason }),
    withdrawConsent: ({ referralId }: Given) => changes.withdrawConsent.run({ referralId }),
    enterInError: (given: Given, reason: string) => changes.enterInError.run({ ...given, reason: reason || null }),
  } satisfies Record<PageStep, (given: Given, text: string) => Promise<StepAnswer>>;
  return {
    take: (step, { id, version }, text) => runs[step]({ referralId: id, version }, text),
    isRunning: Object.values(changes).some(({ isRunning }) => isRunning),
  };
}
