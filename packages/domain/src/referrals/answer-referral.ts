import type { Acting, Outcome } from "../kernel/index.ts";
import type { ReferralChange } from "./referral-event.ts";
import { mayTreatReferral } from "./referral.policy.ts";
import { stepTextProblems } from "./referral-text.ts";
import {
  takeReferralStep,
  type ReferralRefusal,
  type ReferralStepInput,
  type ReferralStepState,
} from "./referral-step.ts";
import { outcomeDueOn } from "./referral-terms.ts";

/** A step of which REF-7 asks why. */
export interface ReasonedInput extends ReferralStepInput {
  readonly reason: string;
}

/** A reason in somebody's own words. */
export function statedReason({ reason }: { readonly reason: string }) {
  return { code: "STATED", text: reason.trim() } as const;
}

/** REF-1, REF-6: the receiver takes the citizen on, and now learns what names the person. The sender looks at the outcome some days later (REF-7). */
export function acceptReferral(
  state: ReferralStepState,
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const changes = { dueOn: outcomeDueOn(by.now, state.terms) };
  const step = { mayDo: mayTreatReferral, from: ["REQUESTED"], to: "ACCEPTED", kind: "ACCEPTED", changes } as const;
  return takeReferralStep(state, input, step, by);
}

/** REF-1, REF-7: the receiver says no, and why. */
export function declineReferral(
  state: ReferralStepState,
  input: ReasonedInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const problems = stepTextProblems("reason", input.reason, state.referral.receiver);
  const changes = { reason: statedReason(input) };
  const step = { mayDo: mayTreatReferral, from: ["REQUESTED"], to: "DECLINED", kind: "DECLINED" } as const;
  return takeReferralStep(state, input, { ...step, changes, problems }, by);
}
