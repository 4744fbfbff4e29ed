import { refuse, type Acting, type Outcome } from "../kernel/index.ts";
import { receiverProblems, type SendingFrom } from "./receiver.ts";
import type { ReferralTarget } from "./receiver.type.ts";
import type { ReferralChange } from "./referral-event.ts";
import { mayManageReferral } from "./referral.policy.ts";
import {
  beginReferralStep,
  takeReferralStep,
  type ReferralRefusal,
  type ReferralStepInput,
  type ReferralStepState,
} from "./referral-step.ts";
import { answerDueOn } from "./referral-terms.ts";
import type { Referral } from "./referral.type.ts";
import { sendingProblems } from "./sending-rule.ts";

/** `target`: the receiver as the directory has it now; null when it has no such unit or activity. */
export interface SendReferralState extends ReferralStepState {
  readonly target: ReferralTarget | null;
}

/** REF-1: where a referral comes from; never back into the same administration. */
export function sendingFrom({ municipalityId, sender }: Pick<Referral, "municipalityId" | "sender">): SendingFrom {
  return { municipalityId, notTo: [sender.administration] };
}

/** REF-1, REF-5: sends a draft. INVALID_INPUT with all that stands in the way, the legal basis first. The answer is due in working days (REF-7). */
export function sendReferral(
  state: SendReferralState,
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const { referral, target, terms } = state;
  const problems = sendingProblems(referral, { target, from: sendingFrom(referral) }, by.now);
  const sender = { ...referral.sender, personId: by.viewer.personId };
  const changes = { sender, sentAt: by.now, dueOn: answerDueOn(by.now, terms) };
  const step = { mayDo: mayManageReferral, from: ["DRAFT"], to: "REQUESTED", kind: "SENT" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}

/** REF-7: asks the same receiver once more after the answer's day has passed. STATE_CONFLICT when the receiver waits for an answer instead. */
export function sendReferralAgain(
  state: SendReferralState,
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const { referral, target, terms } = state;
  const begun = beginReferralStep(referral, input, mayManageReferral, by);
  if (!begun.ok) return begun;
  if (referral.returnCause !== "OVERDUE") return refuse("STATE_CONFLICT", { state: referral.state });
  const problems = receiverProblems(referral.receiver, target, sendingFrom(referral));
  const changes = { dueOn: answerDueOn(by.now, terms) };
  const step = { mayDo: mayManageReferral, from: ["RETURNED"], to: "REQUESTED", kind: "SENT_AGAIN" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}
