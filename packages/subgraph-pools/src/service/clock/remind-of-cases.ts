import {
  agreementReminder,
  caseReminder,
  meetingReminder,
  meetingReminderSpan,
  openingSpan,
  reminderDays,
  roundReminder,
} from "@indgang/domain/reminders";
import { findDue, remind, toGlobalId, type DueReminder, type ReminderRound } from "@indgang/subgraph-kit";
import { findDueAgreements } from "../../store/agreement/due-agreement.store.ts";
import { findDueCases, findDueMeetings, findOpenedRounds } from "../../store/work/due.store.ts";
import { casePath, ownPath } from "../case/case-path.ts";
import { remindersOfAccounts } from "./remind-of-accounts.ts";
import { remindOfOutcomes } from "./remind-of-outcomes.ts";
import { remindOfRenewals } from "./remind-of-renewals.ts";

/**
 * POOL-2, POOL-9, ASSOC-6: reminds of cases, accounts (POOL-11) and reports (POOL-12) that fall due, of agreements that are waited for or followed up,
 * of tomorrow's meetings, of rounds that have opened (POOL-3) and of years that can be renewed (POOL-7), each once. Answers how many were told of.
 */
export async function remindOfCases(round: ReminderRound): Promise<number> {
  const { now } = round;
  const cases = (await findDue(round, (transaction) => findDueCases(transaction, now, reminderDays(now)))) ?? [];
  const meetings =
    (await findDue(round, (transaction) => findDueMeetings(transaction, meetingReminderSpan(now)))) ?? [];
  const outcomes = await remindOfOutcomes(round);
  const renewals = await remindOfRenewals(round);
  const rounds = (await findDue(round, (transaction) => findOpenedRounds(transaction, openingSpan(now)))) ?? [];
  const agreements =
    (await findDue(round, (transaction) => findDueAgreements(transaction, now, reminderDays(now)))) ?? [];
  const told = await remind(round, [
    ...agreements.flatMap(({ due, subjectId, applicationId }): DueReminder[] => {
      const reminder = agreementReminder(due, now);
      if (reminder === null) return [];
      const isAssociations = reminder.to.some(({ kind }) => kind === "ASSOCIATION");
      const path = isAssociations ? ownPath(applicationId) : casePath(applicationId);
      return [{ ...reminder, subjectId, path }];
    }),
    ...(await remindersOfAccounts(round)),
    ...cases.flatMap((due): DueReminder[] => {
      const reminder = caseReminder(due, now);
      const path = casePath(due.id);
      return reminder === null ? [] : [{ ...reminder, subjectId: due.id, path }];
    }),
    ...meetings.map((due): DueReminder => {
      const path = `meetings/${toGlobalId("CommitteeMeeting", due.id)}`;
      return { ...meetingReminder(due), subjectId: due.id, path };
    }),
    ...rounds.map((due): DueReminder => {
      const path = `pools/rounds/${toGlobalId("FundingRound", due.id)}`;
      return { ...roundReminder(due), subjectId: due.id, path };
    }),
  ]);
  return told + outcomes + renewals;
}
