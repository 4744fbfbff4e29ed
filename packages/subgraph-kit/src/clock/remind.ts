import { nobody, type SeatDatabase, type Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import type { Reminder } from "@indgang/domain/messages";
import { tell } from "../messages/tell.ts";

/** One round of reminding in a municipality. */
export interface ReminderRound {
  /** The database as the clock's own seat sees it. */
  readonly seat: Pick<SeatDatabase, "write">;
  readonly now: Instant;
  /** True once the process is to stop: nothing more is begun. */
  readonly isStopped: () => boolean;
  /** Told of each reminder that could not be given. The others are given all the same, and it is tried again in the next round. */
  readonly onFault: (error: unknown) => void;
}

/** A reminder, of which thing, and where in a frontend it is read. */
export interface DueReminder extends Reminder {
  readonly subjectId: string;
  readonly path: string;
}

/** What falls due, as the clock's seat finds it. Undefined when it could not be asked. */
export async function findDue<Found>(
  { seat, onFault }: ReminderRound,
  find: (transaction: Transaction) => Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await seat.write(nobody, find);
  } catch (error) {
    onFault(error);
    return undefined;
  }
}

/** Reminds of each, in a transaction of its own, of which a deadline has one: rounds at once, here or elsewhere, remind once. Answers how many. */
export async function remind(round: ReminderRound, due: readonly DueReminder[]): Promise<number> {
  let told = 0;
  for (const reminder of due) {
    if (round.isStopped()) break;
    if ((await findDue(round, (transaction) => remindOnce(transaction, reminder, round.now))) === true) told += 1;
  }
  return told;
}

async function remindOnce(
  transaction: Transaction,
  { subjectId, kind, dueOn, path, about, to }: DueReminder,
  now: Instant,
): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ readonly isFirst: boolean }[]>`
    SELECT wall.remind_once(${now}::timestamptz, ${subjectId}::uuid, ${kind}, ${dueOn}::text::date) AS "isFirst"`;
  if (row?.isFirst !== true) return false;
  await tell({ transaction, now }, { kind, path, about, to });
  return true;
}
