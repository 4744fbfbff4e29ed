import { hearingReminder, hearingReminderSpan } from "@indgang/domain/reminders";
import { findDue, remind, toGlobalId, type DueReminder, type ReminderRound } from "@indgang/subgraph-kit";
import { findDueHearings } from "../../store/due-hearing.store.ts";

/** FORUM-4: reminds of hearings that are about to end, and tells that they have, each once. Answers how many were told of. */
export async function remindOfHearings(round: ReminderRound): Promise<number> {
  const span = hearingReminderSpan(round.now);
  const hearings = (await findDue(round, (transaction) => findDueHearings(transaction, round.now, span))) ?? [];
  return remind(
    round,
    hearings.flatMap((due): DueReminder[] => {
      const reminder = hearingReminder(due, round.now);
      const path = `hearings/${toGlobalId("Hearing", due.id)}`;
      return reminder === null ? [] : [{ ...reminder, subjectId: due.id, path }];
    }),
  );
}
