import type { Acting, Outcome } from "../kernel/index.ts";
import { statedReason, type ReasonedInput } from "./answer-referral.ts";
import type { ReferralChange } from "./referral-event.ts";
import { mayTreatReferral } from "./referral.policy.ts";
import { stepTextProblems } from "./referral-text.ts";
import {
  takeReferralStep,
  type ReferralRefusal,
  type ReferralStepInput,
  type ReferralStepState,
} from "./referral-step.ts";

/** REF-1: the receiver is done, and the sender learns what came of it. */
export function completeReferral(
  state: ReferralStepState,
  input: ReferralStepInput & { readonly outcome: string },
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const problems = stepTextProblems("outcome", input.outcome, state.referral.receiver);
  const changes = { outcome: input.outcome.trim() };
  const step = { mayDo: mayTreatReferral, from: ["IN_PROGRESS"], to: "COMPLETED", kind: "COMPLETED" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}

/** REF-7: it came to nothing, and why. */
export function failReferral(
  state: ReferralStepState,
  input: ReasonedInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const problems = stepTextProblems("reason", input.reason, state.referral.receiver);
  const changes = { reason: statedReason(input) };
  const step = { mayDo: mayTreatReferral, from: ["IN_PROGRESS", "ON_HOLD"], to: "FAILED", kind: "FAILED" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}
