import { agreementExceptions, agreementTables } from "./agreement-exceptions.ts";
import { accountsExceptions } from "./accounts-exceptions.ts";
import { awardExceptions } from "./award-exceptions.ts";
import { always, inTurn, type Exception } from "./exception.ts";
import { markerOf } from "./marks.ts";
import { fillExceptions } from "./fill-exceptions.ts";
import { formExceptions } from "./form-exceptions.ts";
import { forumExceptions } from "./forum-exceptions.ts";
import { letterExceptions } from "./letter-exceptions.ts";
import { outcomeExceptions } from "./outcome-exceptions.ts";
import { reportExceptions } from "./report-exceptions.ts";
import { papersExceptions } from "./papers-exceptions.ts";
import { paymentExceptions, paymentTables } from "./payment-exceptions.ts";
import { runningExceptions, runningTables } from "./running-exceptions.ts";
import { politician, toldStaff } from "./owning.ts";
import { referralExceptions } from "./referral-exceptions.ts";

/** Rows that are planted by hand, or by a trigger. */
export const notPlanted: ReadonlySet<string> = new Set(["municipality", "administration", "audit_head"]);

/** FORUM-2, FORUM-4: papers and minutes come at their time, parties are named before a hearing is sent and heard until it ends; here they stand in every state. */
export const steppedTables: ReadonlySet<string> = new Set([
  "forum_paper",
  "forum_minutes",
  // POOL-8: names bodies, which are planted after it.
  "pool_terms",
  "hearing_party",
  "hearing_case",
  "hearing_answer",
  "hearing_comment",
  // POOL-10: its conditions are copied when it is written.
  "decision",
  ...paymentTables,
  ...runningTables,
  ...agreementTables,
]);

/** Whoever is told something by the number of their line; one of the staff among them. */
const toldPerson: Exception = ({ municipality, variant }, { idOf }) =>
  variant === toldStaff.variant
    ? idOf("person", { municipality, administration: toldStaff.administration }, toldStaff.line)
    : variant;

/** By table and column. What stands here and is not in the data model makes the planting fail. */
export const exceptions: Readonly<Record<string, Exception>> = {
  ...outcomeExceptions,
  "application_draft.form_kind": always("FULL"),
  "application_draft.content": (place, { marks }) => ({
    title: markerOf(place),
    purpose: markerOf(place),
    budget: [{ key: "a", kind: "RENT", amount: marks.number(place), note: markerOf(place) }],
    goals: [{ key: "a", text: markerOf(place), measure: markerOf(place) }],
    otherFunding: [{ key: "a", funder: markerOf(place), amount: marks.number(place), state: "SOUGHT" }],
    targetGroups: ["ELDERLY"],
    participants: marks.number(place),
    volunteers: marks.number(place),
    answers: { why: markerOf(place) },
  }),
  ...fillExceptions,
  "application.state": inTurn("RECEIVED", "ASSESSING", "RECOMMENDED", "GRANTED"),
  "application.waits_for": inTurn("SERVICE_DESK", "CASEWORKER", "SECRETARY", "NOBODY"),
  // Struck through, so that all that can be told of a document is told.
  "attachment.kind": inTurn("BUDGET", "ACCOUNTS", "STATUTES", "OTHER"),
  "attachment.state": always("WITHDRAWN"),
  // Money is shared out by rules of its own form.
  "allocation_draft.basis": always("APPLIED"),
  "allocation_draft.cap": always(1),
  "allocation_draft.floor": always(1),
  "allocation_draft.order_by": always("EVENLY"),
  "allocation_draft.share_basis_points": always(6000),
  "allocation_draft.uses_reserve": always(true),
  "assessment.conditions": (place) => [{ text: markerOf(place), dueOn: "2026-04-15" }],
  "assessment.double_funding_verdict": always("COORDINATED"),
  "assessment.screening": (place) => [{ code: "WAGES", stance: "TAKEN", note: markerOf(place) }],
  // The one of the case that is being assessed waits for an opinion.
  "assessment.state": inTurn("COMPLETED", "DRAFT", "COMPLETED", "COMPLETED"),
  "association.cvr": (place, { marks }) => marks.remember(marks.digits(place), place),
  "audit_entry.chain": inTurn("shared", "shared", "social", "culture"),
  // Below the line's amount: never more is granted than there is.
  "budget_line.granted": always(0),
  "case_tally.dimension": always("PLACE"),
  "committee_meeting.state": inTurn("DRAFT", "CALLED", "CALLED", "CLOSED"),
  "committee_member.person_id": always(politician),
  "committee_member.valid_from": always("2026-01-01"),
  "committee_member.valid_to": always("2027-12-31"),
  "criterion.weight": always(1),
  "decision.conditions": (place) => [{ text: markerOf(place), dueOn: "2026-04-15" }],
  // Stands on the case, too.
  "decision.amount": always(77),
  "criterion.valid_to": always("2099-12-31"),
  "decision.outcome": always("PART"),
  // Some have run out, some have not.
  "draft_presence.field": always("purpose"),
  "ended_session.expires_at": inTurn(
    "2026-01-15T10:00:00Z",
    "2126-01-15T10:00:00Z",
    "2026-03-15T10:00:00Z",
    "2126-04-15T10:00:00Z",
  ),
  "funding_round.deadline_at": always("2026-09-15T10:00:00Z"),
  "funding_round.kind": always("RUNNING"),
  "funding_round.years": always(3),
  "grant_given.currency": always("DKK"),
  "digest_waiting.person_id": toldPerson,
  "duty.name": inTurn("REFERRALS", "REMINDERS", "DIGESTS", "MAIL"),
  "notification.kind": always("HEARING_SENT"),
  "notification.path": (place, { marks }) => marks.remember(`referrals/${marks.digits(place)}`, place),
  "notification.person_id": toldPerson,
  "notification_choice.by_mail": always("NEVER"),
  "notification_choice.person_id": toldPerson,
  "notification_choice.topic": always("FORUMS"),
  "outbox_message.given_up_at": inTurn(null, "2026-02-15T10:00:00Z", null, null),
  "outbox_message.sent_at": always(null),
  "outbox_message.recipient": (place, { marks }) => marks.remember(`${marks.digits(place)}@indgang.example`, place),
  "person_address.email": (place, { marks }) => marks.remember(`${marks.digits(place)}@indgang.example`, place),
  "opinion.given_at": inTurn("2026-01-15T10:00:00Z", null, "2026-03-15T10:00:00Z", null),
  "opinion.state": inTurn("GIVEN", "ASKED", "GIVEN", "CALLED_BACK"),
  "opinion_answer.ratings": (place, { idOf }) => [
    { criterionId: idOf("criterion", place, place.variant), rating: "MET", note: markerOf(place) },
  ],
  "pool_terms.screening_wages_basis_points": always(5000),
  "pool_terms.screening_wealth_basis_points": always(10_000),
  "pool_terms.accounts_due_months": always(3),
  "pool_terms.outcome_due_months": always(3),
  "pool_terms.heard_bodies": (place, { idOf }) => `{${idOf("forum_body", place, place.variant)}}`,
  "pool_terms.assessment_working_days": always(20),
  "pool_terms.formal_check_working_days": always(5),
  "pool_terms.reserve_share_basis_points": always(1000),
  "pool_terms.retention_years": always(5),
  "pool_terms.valid_from": always("2026-01-01"),
  "recusal.person_id": always(politician),
  "stored_file.format": inTurn("PDF", "DOCX", "CSV", "JPEG"),
  // A marker has a slash in it, which no name of a file has.
  "stored_file.name": (place, { marks }) => marks.remember(`${marks.digits(place)}.pdf`, place),
  "stored_file.sha256": ({ variant }) => String(variant).repeat(64),
  "stored_file.state": always("READY"),
  "saved_view.is_default": always(false),
  "saved_view.is_shared": inTurn(true, false, true, false),
  "saved_view.list": always("APPLICATIONS"),
  "timeline_event.audience": inTurn("SHARED", "ADMINISTRATION", "SHARED", "ADMINISTRATION"),
  ...letterExceptions,
  ...agreementExceptions,
  ...accountsExceptions,
  ...papersExceptions,
  ...formExceptions,
  ...forumExceptions,
  ...awardExceptions,
  ...referralExceptions,
  ...paymentExceptions,
  ...runningExceptions,
  ...reportExceptions,
};
