import { awardExceptions } from "./award-exceptions.ts";
import { always, inTurn, type Exception } from "./exception.ts";
import { forumExceptions } from "./forum-exceptions.ts";
import { paymentExceptions, paymentTables } from "./payment-exceptions.ts";
import { politician, toldStaff } from "./owning.ts";
import { referralExceptions } from "./referral-exceptions.ts";

/** Rows that are planted by hand, or by a trigger. */
export const notPlanted: ReadonlySet<string> = new Set(["municipality", "administration", "audit_head"]);

/** FORUM-2, FORUM-4: papers and minutes come at their time, parties are named before a hearing is sent and heard until it ends; here they stand in every state. */
export const steppedTables: ReadonlySet<string> = new Set([
  "forum_paper",
  "forum_minutes",
  "hearing_party",
  "hearing_case",
  "hearing_answer",
  "hearing_comment",
  ...paymentTables,
]);

/** By table and column. What stands here and is not in the data model makes the planting fail. */
export const exceptions: Readonly<Record<string, Exception>> = {
  "application.state": inTurn("RECEIVED", "ASSESSING", "RECOMMENDED", "GRANTED"),
  "application.waits_for": inTurn("SERVICE_DESK", "CASEWORKER", "SECRETARY", "NOBODY"),
  "assessment.state": always("COMPLETED"),
  "association.cvr": (place, { marks }) => marks.remember(marks.digits(place), place),
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
  "notification.kind": always("REFERRAL_RECEIVED"),
  "notification.path": (place, { marks }) => marks.remember(`referrals/${marks.digits(place)}`, place),
  "notification.person_id": ({ municipality, variant }, { idOf }) =>
    variant === toldStaff.variant
      ? idOf("person", { municipality, administration: toldStaff.administration }, toldStaff.line)
      : variant,
  "outbox_message.recipient": (place, { marks }) => marks.remember(`${marks.digits(place)}@indgang.example`, place),
  "person_address.email": (place, { marks }) => marks.remember(`${marks.digits(place)}@indgang.example`, place),
  "pool_terms.assessment_working_days": always(20),
  "pool_terms.formal_check_working_days": always(5),
  "pool_terms.reserve_share_basis_points": always(1000),
  "pool_terms.valid_from": always("2026-01-01"),
  "recusal.person_id": always(politician),
  "timeline_event.audience": inTurn("SHARED", "ADMINISTRATION", "SHARED", "ADMINISTRATION"),
  ...forumExceptions,
  ...awardExceptions,
  ...referralExceptions,
  ...paymentExceptions,
};
