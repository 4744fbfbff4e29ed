import { caseReminder, meetingReminder, meetingReminderSpan, reminderDays } from "@indgang/domain/reminders";
import { findDue, remind, toGlobalId, type DueReminder, type ReminderRound } from "@indgang/subgraph-kit";
import { remindersOfAccounts } from "./remind-of-accounts.ts";
import { findDueCases, findDueMeetings } from "../../store/due.store.ts";

/** POOL-2, POOL-9, POOL-11: reminds of cases and accounts that fall due and of tomorrow's meetings, each once. Answers how many were told of. */
export async function remindOfCases(round: ReminderRound): Promise<number> {
  const { now } = round;
  const cases = (await findDue(round, (transaction) => findDueCases(transaction, now, reminderDays(now)))) ?? [];
  const meetings =
    (await findDue(round, (transaction) => findDueMeetings(transaction, meetingReminderSpan(now)))) ?? [];
  return remind(round, [
    ...(await remindersOfAccounts(round)),
    ...cases.flatMap((due): DueReminder[] => {
      const reminder = caseReminder(due, now);
      const path = `applications/${toGlobalId("Application", due.id)}`;
      return reminder === null ? [] : [{ ...reminder, subjectId: due.id, path }];
    }),
    ...meetings.map((due): DueReminder => {
      const path = `meetings/${toGlobalId("CommitteeMeeting", due.id)}`;
      return { ...meetingReminder(due), subjectId: due.id, path };
    }),
  ]);
}
