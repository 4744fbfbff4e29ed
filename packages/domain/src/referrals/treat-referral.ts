import { accept, changed, expectState, type Acting, type Outcome } from "../kernel/index.ts";
import { statedReason, type ReasonedInput } from "./answer-referral.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import { mayManageReferral, mayTreatReferral } from "./referral.policy.ts";
import { stepTextProblems } from "./referral-text.ts";
import {
  beginReferralStep,
  takeReferralStep,
  type ReferralRefusal,
  type ReferralStepInput,
  type ReferralStepState,
} from "./referral-step.ts";
import { takenOnStates } from "./referral.states.ts";
import { outcomeDueOn } from "./referral-terms.ts";

/** REF-7: the receiver begins its work with the citizen. */
export function startReferral(
  state: ReferralStepState,
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const step = { mayDo: mayTreatReferral, from: ["ACCEPTED"], to: "IN_PROGRESS", kind: "STARTED" } as const;
  return takeReferralStep(state, input, step, by);
}

/** REF-7: the receiver lets it rest, and says why. The day on which the sender looks at the outcome stays. */
export function holdReferral(
  state: ReferralStepState,
  input: ReasonedInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const problems = stepTextProblems("reason", input.reason, state.referral.receiver);
  const changes = { reason: statedReason(input) };
  const step = { mayDo: mayTreatReferral, from: ["IN_PROGRESS"], to: "ON_HOLD", kind: "HELD" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}

/** REF-7: the receiver takes it up again; the reason for the rest is over. */
export function resumeReferral(
  state: ReferralStepState,
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const changes = { reason: null };
  const step = { mayDo: mayTreatReferral, from: ["ON_HOLD"], to: "IN_PROGRESS", kind: "RESUMED", changes } as const;
  return takeReferralStep(state, input, step, by);
}

/** REF-7: the sender has looked at what has come of it so far, and will look again. Whose it is stays as it is. */
export function followUpReferral(
  { referral, terms }: ReferralStepState,
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const begun = beginReferralStep(referral, input, mayManageReferral, by);
  if (!begun.ok) return begun;
  const taken = expectState(referral, ...takenOnStates);
  if (!taken.ok) return taken;
  const seen = changed(referral, { dueOn: outcomeDueOn(by.now, terms) });
  return accept({ referral: seen, event: referralEvent(seen, "FOLLOWED_UP", by) });
}
