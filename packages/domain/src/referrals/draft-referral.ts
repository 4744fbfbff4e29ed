import {
  accept,
  authorise,
  changed,
  checkInput,
  expectState,
  isOfOwnMunicipality,
  refuse,
  type Acting,
  type Outcome,
  type Owned,
  type ReferralId,
  type Refusal,
} from "../kernel/index.ts";
import { contentOf, draftProblems, type ReferralContentInput } from "./draft-content.ts";
import { referralEvent, type ReferralChange } from "./referral-event.ts";
import { mayManageReferral, mayRefer } from "./referral.policy.ts";
import { beginReferralStep, type ReferralRefusal, type ReferralStepInput } from "./referral-step.ts";
import { draftDiesAfter, type ReferralTerms } from "./referral-terms.ts";
import type { Referral } from "./referral.type.ts";

/** The administration that refers; the store gives the id. */
export interface CreateReferralState extends Owned {
  readonly referralId: ReferralId;
  readonly terms: readonly ReferralTerms[];
}

/** A referral before anything has happened to it: what is not content. */
export const untouched = {
  version: 1,
  parentId: null,
  passedOnTo: null,
  state: "DRAFT",
  returnCause: null,
  questions: [],
  reason: null,
  outcome: null,
  sentAt: null,
  endedAt: null,
  viewEndsOn: null,
  erasedAt: null,
} as const satisfies Partial<Referral>;

/** REF-1, REF-8: begins a referral that only the own administration sees, and that dies if it is never sent. Anything may still be missing. */
export function createReferral(
  { municipalityId, administration, referralId, terms }: CreateReferralState,
  input: ReferralContentInput,
  by: Acting,
): Outcome<ReferralChange, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT">> {
  const from = { municipalityId, administration };
  const allowed = authorise({ maySee: isOfOwnMunicipality(by.viewer, from), mayDo: mayRefer(by.viewer, from) });
  if (!allowed.ok) return allowed;
  const { personId } = by.viewer;
  if (personId === null) return refuse("NOT_ALLOWED");
  const checked = checkInput(input, draftProblems(input));
  if (!checked.ok) return checked;
  const referral: Referral = {
    ...untouched,
    id: referralId,
    municipalityId,
    sender: { administration, personId },
    ...contentOf(input),
    dueOn: draftDiesAfter(by.now, terms),
    createdAt: by.now,
  };
  return accept({ referral, event: referralEvent(referral, "DRAFTED", by) });
}

/** REF-1: writes a draft anew. It lives no longer for that (REF-8). */
export function saveReferral(
  { referral }: { readonly referral: Referral },
  input: ReferralStepInput & ReferralContentInput,
  by: Acting,
): Outcome<ReferralChange, ReferralRefusal> {
  const begun = beginReferralStep(referral, input, mayManageReferral, by);
  if (!begun.ok) return begun;
  const draft = expectState(referral, "DRAFT");
  if (!draft.ok) return draft;
  const checked = checkInput(input, draftProblems(input));
  if (!checked.ok) return checked;
  const saved = changed(referral, contentOf(input));
  return accept({ referral: saved, event: referralEvent(saved, "DRAFT_SAVED", by) });
}
