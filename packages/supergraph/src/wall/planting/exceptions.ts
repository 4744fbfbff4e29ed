import type { Marks } from "./marks.ts";
import { politician, receivingAdministration, speaker, type Place } from "./owning.ts";

/** A value that is not the usual one of its type, because the data model or the graph asks for another. */
type Exception = (place: Place, marks: Marks) => unknown;

const inTurn =
  (...values: readonly unknown[]): Exception =>
  ({ variant }) =>
    values[variant - 1];
const always =
  (value: unknown): Exception =>
  () =>
    value;

/** Rows that are planted by hand, or by a trigger. */
export const notPlanted: ReadonlySet<string> = new Set(["municipality", "administration", "audit_head"]);

/** By table and column. What stands here and is not in the data model makes the planting fail. */
export const exceptions: Readonly<Record<string, Exception>> = {
  "application.state": inTurn("RECEIVED", "ASSESSING", "RECOMMENDED", "GRANTED"),
  "application.waits_for": inTurn("SERVICE_DESK", "CASEWORKER", "SECRETARY", "NOBODY"),
  "assessment.state": always("COMPLETED"),
  "association.cvr": (place, marks) => marks.remember(marks.digits(place), place),
  "audit_entry.chain": inTurn("shared", "shared", "social", "culture"),
  // Below the line's amount: never more is granted than there is.
  "budget_line.granted": always(0),
  "committee_meeting.state": inTurn("DRAFT", "CALLED", "CALLED", "CLOSED"),
  "committee_member.person_id": always(politician),
  "committee_member.valid_from": always("2026-01-01"),
  "committee_member.valid_to": always("2027-12-31"),
  "criterion.valid_to": always(null),
  "decision.outcome": always("PART"),
  // Some have run out, some have not.
  "ended_session.expires_at": inTurn(
    "2026-01-15T10:00:00Z",
    "2126-01-15T10:00:00Z",
    "2026-03-15T10:00:00Z",
    "2126-04-15T10:00:00Z",
  ),
  "grant_given.currency": always("DKK"),
  "pool_terms.valid_from": always("2026-01-01"),
  "recusal.person_id": always(politician),
  // A draft, one that the receiver is asked, one that it has taken on, and one that an association has ended.
  "referral.state": inTurn("DRAFT", "REQUESTED", "ACCEPTED", "COMPLETED"),
  "referral.level": inTurn(0, 1, 2, 2),
  "referral.return_cause": always(null),
  "referral.receiver_administration_id": (place) => receivingAdministration(place),
  "referral.receiver_association_id": inTurn(null, null, null, speaker),
  "referral.receiver_activity_id": inTurn(null, null, null, speaker),
  "referral.consent_withdrawn_at": always(null),
  "referral.sent_at": inTurn(null, "2026-02-15T10:00:00Z", "2026-03-15T10:00:00Z", "2026-04-15T10:00:00Z"),
  "referral.ended_at": inTurn(null, null, null, "2026-04-15T10:00:00Z"),
  "referral.view_ends_on": inTurn(null, null, null, "2126-04-15"),
  "referral.erased_at": always(null),
  "referral_sealed.part": inTurn("CONTENT", "LEVEL_1", "LEVEL_2", "EXCHANGE"),
  "referral_terms.valid_from": inTurn("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"),
  "role_assignment.role": inTurn("CASEWORKER", "REFERRAL", "SECRETARY", "POLITICIAN"),
  "role_assignment.valid_from": always("2026-01-01T00:00:00Z"),
  "role_assignment.valid_to": always(null),
  "timeline_event.audience": inTurn("SHARED", "ADMINISTRATION", "SHARED", "ADMINISTRATION"),
};
