import type { Acting, Outcome } from "../kernel/index.ts";
import { statedReason, type ReasonedInput } from "./answer-referral.ts";
import type { ReferralChange } from "./referral-event.ts";
import { isReferralSender, mayManageReferral, mayStopReferral } from "./referral.policy.ts";
import { optionalStepTextProblems, stepTextProblems } from "./referral-text.ts";
import {
  takeReferralStep,
  type ReferralRefusal,
  type ReferralStepInput,
  type ReferralStepState,
} from "./referral-step.ts";
import { liveStates, takenOnStates } from "./referral.states.ts";

/** REF-7: either side calls it off, and says why: the sender at any time, the receiver once it has taken the citizen on (before that it declines). */
export function cancelReferral(
  state: ReferralStepState,
  input: ReasonedInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const { referral } = state;
  const from = isReferralSender(by.viewer, referral) ? liveStates : takenOnStates;
  const problems = stepTextProblems("reason", input.reason, referral.receiver);
  const changes = { reason: statedReason(input) };
  const step = { mayDo: mayStopReferral, from, to: "CANCELLED", kind: "CANCELLED" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}

/** REF-7: the sender takes back what should never have been sent, the wrong citizen for one. The receiver sees nothing of it any more. */
export function enterInError(
  state: ReferralStepState,
  input: ReferralStepInput & { readonly reason: string | null },
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const text = input.reason?.trim() ?? "";
  const problems = optionalStepTextProblems("reason", input.reason, state.referral.receiver);
  const changes = { reason: text === "" ? null : statedReason({ reason: text }) };
  const step = { mayDo: mayManageReferral, to: "ENTERED_IN_ERROR", kind: "ENTERED_IN_ERROR" } as const;
  return takeReferralStep(state, input, { ...step, from: liveStates, changes, problems }, by);
}
