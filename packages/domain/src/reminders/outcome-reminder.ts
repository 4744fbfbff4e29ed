import {
  addDays,
  dateAt,
  type AdministrationSlug,
  type ApplicationId,
  type AssociationId,
  type Instant,
  type OutcomeReportId,
  type PersonId,
  type PlainDate,
} from "../kernel/index.ts";
import type { Concerned, Reminder } from "../messages/index.ts";

/** A report that has not come in, as much of it as tells whose move it is. */
export interface OutcomeDue {
  readonly id: OutcomeReportId;
  readonly applicationId: ApplicationId;
  readonly administration: AdministrationSlug;
  readonly caseNumber: string;
  readonly dueOn: PlainDate;
  readonly assigneeId: PersonId | null;
  readonly associationId: AssociationId;
}

/** Days before its day on which a report is reminded of: it takes longer to write than a letter. */
const ahead = 14;

/** Days after it on which it is still worth a word. */
const stillNew = 14;

/** The reports that are reminded of on a day: the first and the last of their days. */
export function outcomeReminderDays(now: Instant): { readonly from: PlainDate; readonly to: PlainDate } {
  const today = dateAt(now);
  return { from: addDays(today, -stillNew), to: addDays(today, ahead) };
}

/** POOL-12: the association is reminded of what it has to tell fourteen days before, and when the day has passed. */
export function remindAssociationOfOutcome(due: OutcomeDue, now: Instant): Reminder | null {
  return reminder(due, [{ kind: "ASSOCIATION", associationId: due.associationId }], now);
}

/** POOL-12: so is whoever has the case, or the leaders where nobody has; when the day has passed, the leaders too. */
export function remindOfficeOfOutcome(due: OutcomeDue, now: Instant): Reminder | null {
  const { administration, assigneeId } = due;
  const leaders: Concerned = { kind: "ROLE", administration, role: "LEADER" };
  if (assigneeId === null) return reminder(due, [leaders], now);
  const holder: Concerned = { kind: "COLLEAGUE", personId: assigneeId, administration };
  return reminder(due, due.dueOn < dateAt(now) ? [holder, leaders] : [holder], now);
}

function reminder({ dueOn, caseNumber }: OutcomeDue, to: readonly Concerned[], now: Instant): Reminder | null {
  const { from, to: last } = outcomeReminderDays(now);
  if (dueOn < from || dueOn > last) return null;
  const isPassed = dueOn < dateAt(now);
  return { kind: isPassed ? "DUE_CASE_OUTCOME_PASSED" : "DUE_CASE_OUTCOME_SOON", dueOn, about: caseNumber, to };
}
