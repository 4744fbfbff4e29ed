import { accountsReminderDays, accountsReminders } from "@indgang/domain/reminders";
import { findDue, type DueReminder, type ReminderRound } from "@indgang/subgraph-kit";
import { findDueAccounts } from "../../store/accounts/due-accounts.store.ts";
import { casePath, ownPath } from "../case/case-path.ts";

/** POOL-11: what is to be said of accounts that fall due: to the association in the entrance, to staff on the case. */
export async function remindersOfAccounts(round: ReminderRound): Promise<readonly DueReminder[]> {
  const { now } = round;
  const due = await findDue(round, (transaction) => findDueAccounts(transaction, now, accountsReminderDays(now)));
  return (due ?? []).flatMap((accounts): DueReminder[] => {
    const reminders = accountsReminders(accounts, now);
    if (reminders === null) return [];
    const { id: subjectId, applicationId } = accounts;
    return [
      { ...reminders.association, subjectId, path: ownPath(applicationId) },
      { ...reminders.staff, subjectId, path: casePath(applicationId) },
    ];
  });
}
