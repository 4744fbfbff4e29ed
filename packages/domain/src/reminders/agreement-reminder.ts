import {
  addDays,
  dateAt,
  type AdministrationSlug,
  type AssociationId,
  type Instant,
  type PersonId,
  type PlainDate,
} from "../kernel/index.ts";
import type { Concerned, Reminder } from "../messages/index.ts";
import { reminderDays } from "./case-reminder.ts";

/** ASSOC-6: an answer about an agreement that is waited for. */
export interface AgreementDue {
  readonly kind: "ANSWER";
  readonly administration: AdministrationSlug;
  readonly caseNumber: string;
  readonly dueOn: PlainDate;
  readonly handledBy: PersonId;
  readonly associationId: AssociationId;
}

/** ASSOC-6: a point on which an agreement is followed up. */
export interface FollowUpDue extends Omit<AgreementDue, "kind"> {
  readonly kind: "FOLLOW_UP";
}

/**
 * ASSOC-6: an association is reminded two working days before it is asked to answer, the office when the day has passed, for a week. Of a point
 * that is followed up the office is reminded two working days before.
 */
export function agreementReminder(due: AgreementDue | FollowUpDue, now: Instant): Reminder | null {
  const { from, to } = reminderDays(now);
  const { dueOn, caseNumber, administration, handledBy: personId, associationId } = due;
  if (dueOn < from || dueOn > to) return null;
  const office: Concerned = { kind: "COLLEAGUE", personId, administration };
  if (due.kind === "FOLLOW_UP") return { kind: "DUE_CASE_FOLLOW_UP", dueOn, about: caseNumber, to: [office] };
  const association: Concerned = { kind: "ASSOCIATION", associationId };
  // The day after is another day to remind of, so that each of the two is told once.
  return dueOn < dateAt(now)
    ? { kind: "DUE_CASE_AGREEMENT", dueOn: addDays(dueOn, 1), about: caseNumber, to: [office] }
    : { kind: "DUE_CASE_AGREEMENT", dueOn, about: caseNumber, to: [association] };
}
