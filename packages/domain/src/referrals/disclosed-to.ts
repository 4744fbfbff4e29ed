import type { Instant, Viewer } from "../kernel/index.ts";
import type { AuthorityTask, Consent, SignpostOnly } from "./legal-basis.type.ts";
import { isReferralSender, mayLookUpByCpr, mayReadReferral } from "./referral.policy.ts";
import { referralStates, type ReferralState } from "./referral.states.ts";
import type { Referral, ReferralContent } from "./referral.type.ts";
import {
  levelOfField,
  neverForAssociations,
  personFields,
  type MinimisationLevel,
  type PersonField,
} from "./referral.values.ts";

/** REF-2, REF-6: how far up the ladder a receiver gets. What names a person is told on acceptance, and no longer than it is needed. */
const levelInState = {
  DRAFT: 0,
  REQUESTED: 1,
  RETURNED: 1,
  ACCEPTED: 2,
  IN_PROGRESS: 2,
  ON_HOLD: 2,
  COMPLETED: 2,
  FAILED: 2,
  DECLINED: 0,
  PASSED_ON: 0,
  CANCELLED: 0,
  ENTERED_IN_ERROR: 0,
} as const satisfies Record<ReferralState, MinimisationLevel>;

/** What of a basis decides which fields it lets out. */
type Carrier =
  | (Pick<Consent, "kind" | "fields" | "withdrawnAt"> & Partial<Pick<Consent, "recipient" | "givenAt">>)
  | Pick<AuthorityTask, "kind">
  | SignpostOnly
  | null;

/** What of a referral decides who sees what of the citizen. */
export interface ToBeTold extends Pick<ReferralContent, "receiver" | "citizenId" | "level" | "fields"> {
  readonly basis: Carrier;
}

type Told = ToBeTold & Pick<Referral, "state" | "returnCause">;

/** REF-5: true when the basis lets a field out. Withdrawn consent lets nothing out, in whatever state, and neither does one that is half written. */
export function basisCarries(basis: Carrier, field: PersonField): boolean {
  if (basis === null || basis.kind === "SIGNPOST_ONLY") return false;
  if (basis.kind === "AUTHORITY_TASK") return true;
  const isWhole = basis.recipient !== null && basis.givenAt !== null;
  return isWhole && basis.withdrawnAt === null && basis.fields.includes(field);
}

/** REF-6: the fields that a kind of receiver may ever get at a level. */
export function fieldsWithin(level: MinimisationLevel, receiver: ReferralContent["receiver"]): readonly PersonField[] {
  return personFields.filter(
    (field) => levelOfField[field] <= level && !(receiver?.kind === "ACTIVITY" && neverForAssociations.includes(field)),
  );
}

/** REF-2, REF-5, REF-6: what the receiver sees of the citizen now: what is ticked, carried by the basis, and within the step of the ladder. */
export function receiverSees(referral: Told): readonly PersonField[] {
  const { receiver, citizenId, basis, level, state, fields } = referral;
  if (receiver === null || citizenId === null || referral.returnCause === "OVERDUE") return [];
  const reached = levelInState[state] < level ? levelInState[state] : level;
  return fieldsWithin(reached, receiver).filter((field) => fields.includes(field) && basisCarries(basis, field));
}

/** REF-3, REF-6: what a viewer sees of the citizen. The sender sees all; who got it passed on and sends it further sees what it was told, no more. */
export function disclosedTo(viewer: Viewer, referral: Referral, now: Instant): readonly PersonField[] {
  if (!mayReadReferral(viewer, referral, now) || referral.citizenId === null) return [];
  if (!isReferralSender(viewer, referral)) return receiverSees(referral);
  return referral.parentId === null ? personFields : personFields.filter((field) => referral.fields.includes(field));
}

/**
 * LAW-3, REF-6: true when a look-up by CPR number may bring a referral to light. A receiver that was not told the number would learn from
 * a hit whom an unnamed referral is about.
 */
export function mayFindByCpr(viewer: Viewer, referral: Referral, now: Instant): boolean {
  const { administration, municipalityId } = viewer;
  if (administration === null || !mayLookUpByCpr(viewer, { municipalityId, administration })) return false;
  return disclosedTo(viewer, referral, now).includes("CPR");
}

/** REF-3: questions, answers and what came of it are about the citizen too: the receiver reads them as long as it sees anything of the referral. */
export function mayReadExchange(viewer: Viewer, referral: Referral, now: Instant): boolean {
  if (!mayReadReferral(viewer, referral, now)) return false;
  if (isReferralSender(viewer, referral)) return true;
  const isWithdrawn = referral.basis?.kind === "CONSENT" && referral.basis.withdrawnAt !== null;
  return !isWithdrawn && referral.returnCause !== "OVERDUE" && levelInState[referral.state] > 0;
}

/** REF-6: what the receiver will see in each state, to be shown before anything is sent. By the same rule that decides it then. */
export function previewOf(content: ToBeTold): Readonly<Record<ReferralState, readonly PersonField[]>> {
  const inState = (state: ReferralState) => [state, receiverSees({ ...content, state, returnCause: null })] as const;
  return Object.fromEntries(referralStates.map(inState)) as Record<ReferralState, readonly PersonField[]>;
}
