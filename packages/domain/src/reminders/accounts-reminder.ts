import {
  addDays,
  addWorkingDays,
  dateAt,
  holidaysFrom,
  type AccountsId,
  type AdministrationSlug,
  type ApplicationId,
  type AssociationId,
  type Instant,
  type PersonId,
  type PlainDate,
} from "../kernel/index.ts";
import type { Concerned, NotificationKind, Reminder } from "../messages/index.ts";

/** Accounts that fall due, as much of them as tells whom they concern. */
export interface AccountsDue {
  readonly id: AccountsId;
  readonly applicationId: ApplicationId;
  readonly administration: AdministrationSlug;
  readonly caseNumber: string;
  readonly dueOn: PlainDate;
  readonly assigneeId: PersonId | null;
  readonly associationId: AssociationId;
}

/** Working days before accounts are due on which the association and the office are reminded: an auditor has to be found in time. */
const ahead = 10;

/** Days after the day on which it is still worth a word; older ones stand in everybody's lists. */
const stillNew = 14;

/** The days of accounts that are reminded of on a day: the first and the last. */
export function accountsReminderDays(now: Instant): { readonly from: PlainDate; readonly to: PlainDate } {
  const today = dateAt(now);
  return { from: addDays(today, -stillNew), to: addWorkingDays(today, ahead, holidaysFrom(today)) };
}

const kinds = {
  soon: { association: "DUE_CASE_ACCOUNTS_SOON", staff: "DUE_ACCOUNTS_SOON" },
  passed: { association: "DUE_CASE_ACCOUNTS_PASSED", staff: "DUE_ACCOUNTS_PASSED" },
} as const satisfies Record<string, Record<string, NotificationKind>>;

/**
 * POOL-11: ten working days before accounts are due, and once their day has passed, the association is reminded, and the caseworker of the case (the
 * leader where nobody has it); once it has passed the leader, too. Association and staff read of it in different places.
 */
export function accountsReminders(
  due: AccountsDue,
  now: Instant,
): { readonly association: Reminder; readonly staff: Reminder } | null {
  const { administration, assigneeId, associationId, dueOn, caseNumber: about } = due;
  const { from, to } = accountsReminderDays(now);
  if (dueOn < from || dueOn > to) return null;
  const isPassed = dueOn < dateAt(now);
  const kind = isPassed ? kinds.passed : kinds.soon;
  const leader: Concerned = { kind: "ROLE", administration, role: "LEADER" };
  const holder: readonly Concerned[] =
    assigneeId === null ? [] : [{ kind: "COLLEAGUE", personId: assigneeId, administration }];
  return {
    association: { kind: kind.association, dueOn, about, to: [{ kind: "ASSOCIATION", associationId }] },
    staff: { kind: kind.staff, dueOn, about, to: isPassed || assigneeId === null ? [...holder, leader] : holder },
  };
}
