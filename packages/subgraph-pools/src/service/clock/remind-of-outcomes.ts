import { outcomeReminderDays, remindAssociationOfOutcome, remindOfficeOfOutcome } from "@indgang/domain/reminders";
import { findDue, remind, type DueReminder, type ReminderRound } from "@indgang/subgraph-kit";
import { findDueOutcomes } from "../../store/outcome/due-outcome.store.ts";
import { casePath, ownPath } from "../case/case-path.ts";

/** POOL-12: reminds associations and offices of reports that have not come in, each side once before their day and once after. Answers how many were told of. */
export async function remindOfOutcomes(round: ReminderRound): Promise<number> {
  const { now } = round;
  const due =
    (await findDue(round, (transaction) => findDueOutcomes(transaction, now, outcomeReminderDays(now)))) ?? [];
  return remind(
    round,
    due.flatMap(({ isAssociationTold, isOfficeTold, ...report }): DueReminder[] => {
      const toAssociation = isAssociationTold ? null : remindAssociationOfOutcome(report, now);
      const toOffice = isOfficeTold ? null : remindOfficeOfOutcome(report, now);
      const path = casePath(report.applicationId);
      return [
        ...(toAssociation ? [{ ...toAssociation, subjectId: report.id, path: ownPath(report.applicationId) }] : []),
        ...(toOffice ? [{ ...toOffice, subjectId: report.applicationId, path }] : []),
      ];
    }),
  );
}
