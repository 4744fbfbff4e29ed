import { remindAssociationOfRenewal, remindOfficeOfRenewal, renewalReminderDays } from "@indgang/domain/reminders";
import { findDue, remind, type DueReminder, type ReminderRound } from "@indgang/subgraph-kit";
import { findOpenedRenewals } from "../../store/running/due-renewal.store.ts";
import { casePath, ownPath } from "../case/case-path.ts";

/** POOL-7: tells associations and offices that a year of a running grant can be renewed, each side once. Answers how many were told of. */
export async function remindOfRenewals(round: ReminderRound): Promise<number> {
  const { now } = round;
  const due =
    (await findDue(round, (transaction) => findOpenedRenewals(transaction, now, renewalReminderDays(now)))) ?? [];
  return remind(
    round,
    due.flatMap(({ isAssociationTold, isOfficeTold, ...year }): DueReminder[] => {
      const { id, applicationId } = year;
      return [
        ...(isAssociationTold
          ? []
          : [{ ...remindAssociationOfRenewal(year), subjectId: id, path: ownPath(applicationId) }]),
        ...(isOfficeTold
          ? []
          : [{ ...remindOfficeOfRenewal(year), subjectId: applicationId, path: casePath(applicationId) }]),
      ];
    }),
  );
}
