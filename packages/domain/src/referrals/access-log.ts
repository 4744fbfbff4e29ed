import {
  accept,
  addDays,
  dateAt,
  refuse,
  type Acting,
  type AdministrationSlug,
  type CitizenId,
  type Instant,
  type MunicipalityId,
  type Outcome,
  type PersonId,
  type ReferralId,
  type Refusal,
} from "../kernel/index.ts";
import { disclosedTo } from "./disclosed-to.ts";
import { mayLookUpByCpr, mayReadReferral, sideOf } from "./referral.policy.ts";
import { referralTermsAt, type ReferralTerms } from "./referral-terms.ts";
import type { Referral } from "./referral.type.ts";
import type { PersonField } from "./referral.values.ts";

/** LAW-6: what is done to personal data. */
export const accessKinds = ["LOOK", "SEARCH", "CHANGE", "EXTRACT", "DELETE"] as const;
export type AccessKind = (typeof accessKinds)[number];

/** LAW-6: why: the referral was the viewer's to send or to receive, or a citizen's own referrals were looked for. */
export const accessCauses = ["SENDS_REFERRAL", "RECEIVES_REFERRAL", "LOOKS_UP_CITIZEN", "PERIOD_IS_OUT"] as const;
export type AccessCause = (typeof accessCauses)[number];

/** LAW-6: one line of the log. It names the citizen by id, never by number or name. */
export interface AccessRecord {
  readonly at: Instant;
  readonly kind: AccessKind;
  readonly cause: AccessCause;
  readonly municipalityId: MunicipalityId;
  /** Null: an association, or the clock. */
  readonly administration: AdministrationSlug | null;
  readonly personId: PersonId | null;
  /** Null: a search that found nobody, or something that is about nobody. */
  readonly citizenId: CitizenId | null;
  readonly referralId: ReferralId | null;
  /** What was seen; empty for searches. */
  readonly fields: readonly PersonField[];
}

/**
 * REF-3, LAW-6: what the viewer sees, and the line that says so, as one answer: nobody gets the one without the other. NOT_FOUND for everybody but
 * the two sides.
 */
export function lookAtReferral(
  referral: Referral,
  by: Acting,
  kind: AccessKind = "LOOK",
): Outcome<{ readonly fields: readonly PersonField[]; readonly access: AccessRecord }, Refusal<"NOT_FOUND">> {
  const { viewer, now } = by;
  if (!mayReadReferral(viewer, referral, now)) return refuse("NOT_FOUND");
  const fields = disclosedTo(viewer, referral, now);
  const cause = sideOf(viewer, referral) === "SENDER" ? "SENDS_REFERRAL" : "RECEIVES_REFERRAL";
  const { citizenId, id: referralId } = referral;
  return accept({ fields, access: { ...lineOf(by), kind, cause, citizenId, referralId, fields } });
}

/**
 * LAW-3, LAW-6: leave to look up by CPR number among the own administration's referrals, and the line for it, without the number. `citizenId` null:
 * nobody was found.
 */
export function lookUpByCpr(
  citizenId: CitizenId | null,
  by: Acting,
): Outcome<{ readonly access: AccessRecord }, Refusal<"NOT_ALLOWED">> {
  const { administration, municipalityId } = by.viewer;
  if (administration === null || !mayLookUpByCpr(by.viewer, { municipalityId, administration }))
    return refuse("NOT_ALLOWED");
  const access = { ...lineOf(by), kind: "SEARCH", cause: "LOOKS_UP_CITIZEN", citizenId, referralId: null } as const;
  return accept({ access: { ...access, fields: [] } });
}

/** LAW-6: what a citizen is given of the log, newest first: when, what and why, and which administration; not the employee's name. */
export function accessOf(
  citizenId: CitizenId,
  log: readonly AccessRecord[],
): readonly Pick<AccessRecord, "at" | "kind" | "cause" | "administration">[] {
  return log
    .filter((line) => line.citizenId === citizenId)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ at, kind, cause, administration }) => ({ at, kind, cause, administration }));
}

/** LAW-6: the log itself is deleted in time, by the terms that held when the line was written. */
export function isAccessExpired(
  { at }: Pick<AccessRecord, "at">,
  terms: readonly ReferralTerms[],
  now: Instant,
): boolean {
  return addDays(dateAt(at), referralTermsAt(terms, at).accessLogDays) < dateAt(now);
}

function lineOf({ viewer, now }: Acting) {
  const { municipalityId, administration, personId } = viewer;
  return { at: now, municipalityId, administration, personId };
}
