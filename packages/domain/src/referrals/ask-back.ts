import { refuse, type Acting, type Outcome } from "../kernel/index.ts";
import type { ReferralChange } from "./referral-event.ts";
import { mayManageReferral, mayTreatReferral } from "./referral.policy.ts";
import { stepTextProblems } from "./referral-text.ts";
import {
  beginReferralStep,
  takeReferralStep,
  type ReferralRefusal,
  type ReferralStepInput,
  type ReferralStepState,
} from "./referral-step.ts";
import { answerDueOn } from "./referral-terms.ts";

/** REF-1: the receiver asks before it answers. The referral is the sender's until that is done, with a day for it as for any answer. */
export function askBack(
  state: ReferralStepState,
  input: ReferralStepInput & { readonly question: string },
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const { referral, terms } = state;
  const asked = { question: input.question.trim(), askedAt: by.now, answer: null, answeredAt: null };
  const changes = {
    returnCause: "QUESTION",
    questions: [...referral.questions, asked],
    dueOn: answerDueOn(by.now, terms),
  } as const;
  const problems = stepTextProblems("question", input.question, referral.receiver);
  const step = { mayDo: mayTreatReferral, from: ["REQUESTED"], to: "RETURNED", kind: "ASKED_BACK" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}

/** REF-1: the sender answers, and the receiver has its working days anew. STATE_CONFLICT when nothing is asked. */
export function answerQuestion(
  state: ReferralStepState,
  input: ReferralStepInput & { readonly answer: string },
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const { referral, terms } = state;
  const begun = beginReferralStep(referral, input, mayManageReferral, by);
  if (!begun.ok) return begun;
  if (referral.returnCause !== "QUESTION") return refuse("STATE_CONFLICT", { state: referral.state });
  const questions = referral.questions.map((asked) =>
    asked.answer === null ? { ...asked, answer: input.answer.trim(), answeredAt: by.now } : asked,
  );
  const changes = { questions, dueOn: answerDueOn(by.now, terms) };
  const problems = stepTextProblems("answer", input.answer, referral.receiver);
  const step = { mayDo: mayManageReferral, from: ["RETURNED"], to: "REQUESTED", kind: "ANSWERED" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}
