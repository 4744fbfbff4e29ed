import {
  accept,
  addDays,
  authorise,
  checkInput,
  dateAt,
  expectState,
  expectVersion,
  moveTo,
  refuse,
  type Acting,
  type Outcome,
  type Problems,
  type Refusal,
  type Viewer,
} from "../kernel/index.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import type { ReferralEventKind } from "./referral-event.type.ts";
import { isReferralSender, mayReadReferral } from "./referral.policy.ts";
import { hasEnded, referralTransitions, type ReferralState } from "./referral.states.ts";
import { isReferralOverdue, referralTermsAt, type ReferralTerms } from "./referral-terms.ts";
import type { Referral } from "./referral.type.ts";

/** What every step has to know: the referral, and what the municipality has decided for its deadlines. */
export interface ReferralStepState {
  readonly referral: Referral;
  readonly terms: readonly ReferralTerms[];
}

/** Every change is made to the referral as the person saw it. */
export interface ReferralStepInput {
  readonly version: number;
}

/** Refusals of every step. */
export type ReferralRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** One step: whose it is, along which line of the state table, what it changes, and what is wrong with what was typed for it. */
export interface ReferralStep {
  readonly mayDo: (viewer: Viewer, referral: Referral) => boolean;
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  readonly kind: ReferralEventKind;
  readonly changes?: Partial<Omit<Referral, "state" | "version">>;
  readonly problems?: Problems;
}

/** REF-3: NOT_FOUND for everybody but its two sides, NOT_ALLOWED for the side whose step it is not, STALE_VERSION when somebody was first. */
export function beginReferralStep(
  referral: Referral,
  input: ReferralStepInput,
  mayDo: ReferralStep["mayDo"],
  { viewer, now }: Acting,
): Outcome<Referral, ReferralRefusal> {
  const allowed = authorise({ maySee: mayReadReferral(viewer, referral, now), mayDo: mayDo(viewer, referral) });
  return allowed.ok ? expectVersion(referral, input.version) : allowed;
}

/** REF-7: a whole step: begins it, looks at the state and then at what was typed, moves, and tells what happened. */
export function takeReferralStep(
  state: ReferralStepState,
  input: ReferralStepInput,
  { mayDo, from, to, kind, changes = {}, problems = [] }: ReferralStep,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const { referral } = state;
  const begun = beginReferralStep(referral, input, mayDo, by);
  if (!begun.ok) return begun;
  const expected = expectState(referral, ...from);
  if (!expected.ok) return expected;
  const inTime = expectInTime(referral, by);
  if (!inTime.ok) return inTime;
  const checked = checkInput(input, problems);
  return checked.ok ? moveReferral(state, to, kind, changes, by) : checked;
}

/** REF-7: STATE_CONFLICT for the receiver once the day for the answer is past: then it is the sender's, even if the clock's own step is late. */
function expectInTime(referral: Referral, { viewer, now }: Acting): Outcome<Referral, Refusal<"STATE_CONFLICT">> {
  const isBack = referral.state === "REQUESTED" && isReferralOverdue(referral, now);
  return isBack && !isReferralSender(viewer, referral)
    ? refuse("STATE_CONFLICT", { state: "RETURNED" })
    : accept(referral);
}

/**
 * REF-7: moves along the table and tells it. What ends has no deadline any more and, for an association, a last day of view (REF-8).
 * `kind` is what is written in the history.
 */
export function moveReferral(
  { referral, terms }: ReferralStepState,
  to: ReferralState,
  kind: ReferralEventKind,
  changes: Partial<Omit<Referral, "state" | "version">>,
  by: Acting,
): Outcome<ReferralChange, Refusal<"STATE_CONFLICT">> {
  const closing = hasEnded({ state: to }) ? closed(referral, terms, by) : {};
  const moved = moveTo<Referral>(referralTransitions, referral, to, { returnCause: null, ...changes, ...closing });
  return moved.ok ? accept({ referral: moved.value, event: referralEvent(moved.value, kind, by) }) : moved;
}

function closed(referral: Referral, terms: readonly ReferralTerms[], { now }: Acting) {
  const lastDay = addDays(dateAt(now), referralTermsAt(terms, now).associationViewDays);
  return { dueOn: null, endedAt: now, viewEndsOn: referral.receiver?.kind === "ACTIVITY" ? lastDay : null };
}
