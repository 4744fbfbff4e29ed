import {
  addDays,
  addWorkingDays,
  danishDay,
  dateAt,
  deadlineInstant,
  holidaysFrom,
  type AdministrationSlug,
  type ApplicationId,
  type AssociationId,
  type Instant,
  type MeetingId,
  type PersonId,
  type PlainDate,
} from "../kernel/index.ts";
import type { Concerned, Reminder } from "../messages/index.ts";
import type { WaitsFor } from "../pools/index.ts";

/** A case that falls due, as much of it as tells whose move it is. */
export interface CaseDue {
  readonly id: ApplicationId;
  readonly administration: AdministrationSlug;
  readonly caseNumber: string;
  readonly waitsFor: WaitsFor;
  readonly dueOn: PlainDate;
  readonly assigneeId: PersonId | null;
  readonly associationId: AssociationId;
}

/** Working days before a deadline on which it is reminded of. */
const ahead = 2;

/** Days after a deadline on which it is still worth a word; older ones stand in everybody's lists. */
const stillNew = 7;

/** The deadlines that are reminded of on a day: the first and the last of them. */
export function reminderDays(now: Instant): { readonly from: PlainDate; readonly to: PlainDate } {
  const today = dateAt(now);
  return { from: addDays(today, -stillNew), to: addWorkingDays(today, ahead, holidaysFrom(today)) };
}

/**
 * Whoever a case waits for is reminded two working days before its deadline, and again once it has passed, then with the leader of the
 * administration: the caseworker who has it, the leader where nobody has, the service desk (POOL-2), the association that has to complete it.
 */
export function caseReminder(due: CaseDue, now: Instant): Reminder | null {
  const { from, to } = reminderDays(now);
  const concerned = holderOf(due);
  if (concerned === null || due.dueOn < from || due.dueOn > to) return null;
  const isPassed = due.dueOn < dateAt(now);
  const leader: Concerned = { kind: "ROLE", administration: due.administration, role: "LEADER" };
  return {
    kind: isPassed ? "DUE_CASE_PASSED" : "DUE_CASE_SOON",
    dueOn: due.dueOn,
    about: due.caseNumber,
    to: isPassed && due.waitsFor === "CASEWORKER" ? [concerned, leader] : [concerned],
  };
}

function holderOf({ waitsFor, administration, assigneeId, associationId }: CaseDue): Concerned | null {
  switch (waitsFor) {
    case "SERVICE_DESK":
      return { kind: "SHARED_ROLE", role: "SERVICE_DESK" };
    case "ASSOCIATION":
      return { kind: "ASSOCIATION", associationId };
    case "CASEWORKER":
      return assigneeId === null
        ? { kind: "ROLE", administration, role: "LEADER" }
        : { kind: "COLLEAGUE", personId: assigneeId, administration };
    default:
      return null;
  }
}

/** A committee's meeting that has been called. */
export interface MeetingDue {
  readonly id: MeetingId;
  readonly administration: AdministrationSlug;
  readonly startsAt: Instant;
}

/** The meetings that are reminded of at an instant: those of the day after, from midnight to midnight in Copenhagen. */
export function meetingReminderSpan(now: Instant): { readonly from: Instant; readonly to: Instant } {
  const tomorrow = addDays(dateAt(now), 1);
  return { from: deadlineInstant(tomorrow, "00:00"), to: deadlineInstant(tomorrow, "23:59:59") };
}

/** POOL-9: the committee and its secretary are reminded of a meeting on the day before. */
export function meetingReminder({ administration, startsAt }: MeetingDue): Reminder {
  return {
    kind: "DUE_MEETING",
    dueOn: dateAt(startsAt),
    about: danishDay(dateAt(startsAt)),
    to: (["POLITICIAN", "SECRETARY"] as const).map((role) => ({ kind: "ROLE", administration, role })),
  };
}
