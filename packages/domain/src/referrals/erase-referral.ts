import {
  accept,
  addDays,
  changed,
  dateAt,
  expectState,
  moveTo,
  refuse,
  type Acting,
  type Instant,
  type Outcome,
  type PlainDate,
  type Refusal,
} from "../kernel/index.ts";
import type { LegalBasis } from "./legal-basis.type.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import { beginReferralStep, type ReferralRefusal, type ReferralStepInput } from "./referral-step.ts";
import { mayManageReferral } from "./referral.policy.ts";
import { hasEnded, referralTransitions } from "./referral.states.ts";
import { isReferralOverdue, referralTermsAt, type ReferralTerms } from "./referral-terms.ts";
import type { Referral } from "./referral.type.ts";

/** REF-8: the clock's step: a draft whose last day has passed is cancelled, and all of the citizen in it is gone. */
export function letDraftDie(
  { referral }: { readonly referral: Referral },
  now: Instant,
): Outcome<ReferralChange, Refusal<"STATE_CONFLICT">> {
  if (referral.state !== "DRAFT" || !isReferralOverdue(referral, now))
    return refuse("STATE_CONFLICT", { state: referral.state });
  return endDraft(referral, "DRAFT_DIED", { viewer: null, now });
}

/** REF-1, REF-8: the sender's people throw a draft away: nothing of the citizen is left of it, as if it had died. STATE_CONFLICT once it was sent. */
export function discardDraft(
  { referral }: { readonly referral: Referral },
  input: ReferralStepInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const begun = beginReferralStep(referral, input, mayManageReferral, by);
  if (!begun.ok) return begun;
  const draft = expectState(referral, "DRAFT");
  return draft.ok ? endDraft(referral, "DRAFT_DISCARDED", by) : draft;
}

function endDraft(
  referral: Referral,
  code: "DRAFT_DIED" | "DRAFT_DISCARDED",
  by: { readonly viewer: Acting["viewer"] | null; readonly now: Instant },
): Outcome<ReferralChange, Refusal<"STATE_CONFLICT">> {
  const { now } = by;
  const reason = { code, text: null } as const;
  const stub = { ...withoutPerson(referral), reason, dueOn: null, endedAt: now, erasedAt: now };
  const moved = moveTo<Referral>(referralTransitions, referral, "CANCELLED", stub);
  if (!moved.ok) return moved;
  return accept({ referral: moved.value, event: referralEvent(moved.value, code, by) });
}

/** REF-3, REF-8: true when a referral that has ended has been kept as long as the terms at its end say. */
export function isDueForErasure(
  { endedAt, erasedAt }: Pick<Referral, "endedAt" | "erasedAt">,
  terms: readonly ReferralTerms[],
  now: Instant,
): boolean {
  if (endedAt === null || erasedAt !== null) return false;
  const { keptDays } = referralTermsAt(terms, endedAt);
  return keptDays !== null && addDays(dateAt(endedAt), keptDays) < dateAt(now);
}

/**
 * REF-3, REF-8: a citizen whom no referral names any more, or none ever named, goes when a draft of the day that she was entered on would have died.
 * Those entered before this day are due, by the terms that hold now.
 */
export function citizensEndBefore(terms: readonly ReferralTerms[], now: Instant): PlainDate {
  return addDays(dateAt(now), -referralTermsAt(terms, now).draftDays);
}

/**
 * REF-8: leaves a stub for the numbers: between whom, when, in which state. No citizen, no word about one, no one who sent it.
 * STATE_CONFLICT while it runs, or when it is done already.
 */
export function eraseReferral(
  { referral }: { readonly referral: Referral },
  now: Instant,
): Outcome<ReferralChange, Refusal<"STATE_CONFLICT">> {
  if (!hasEnded(referral) || referral.erasedAt !== null) return refuse("STATE_CONFLICT", { state: referral.state });
  const stub = changed(referral, { ...withoutPerson(referral), erasedAt: now });
  return accept({ referral: stub, event: referralEvent(stub, "ERASED", { viewer: null, now }) });
}

function withoutPerson({ sender, basis, reason }: Referral) {
  return {
    sender: { ...sender, personId: null },
    citizenId: null,
    basis: basis && withoutWords(basis),
    fields: [],
    channel: null,
    need: null,
    questions: [],
    reason: reason && { ...reason, text: null },
    outcome: null,
  } as const;
}

function withoutWords(basis: LegalBasis): LegalBasis {
  return basis.kind === "CONSENT" ? { ...basis, purpose: "", fields: [] } : basis;
}
