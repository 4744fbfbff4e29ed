import { nobody, type Database } from "@indgang/database";
import { addMilliseconds, asId, type Instant, type LetterBatchId } from "@indgang/domain/kernel";
import { batchLease } from "@indgang/supergraph/clock";

/** A batch that is this process's for a while, and whose it is. */
export interface ClaimedBatch {
  readonly id: LetterBatchId;
  /** The login of whoever began it. */
  readonly subject: string;
}

/** A step that failed. */
export interface BatchFault {
  readonly code: string;
  /** Whether the batch ends with it. */
  readonly isEnd: boolean;
}

/** Milliseconds until a step that failed is tried again. */
const again = 5_000;

/** Batches of letters in one municipality, by the clock's own seat: it reads no letter. */
export class BatchStore {
  readonly #database: () => Pick<Database, "seat">;
  readonly #municipality: number;

  constructor(database: () => Pick<Database, "seat">, municipality: number) {
    this.#database = database;
    this.#municipality = municipality;
  }

  /** Takes hold of a batch that nobody works on; null when there is none. */
  async claim(now: Instant): Promise<ClaimedBatch | null> {
    const until = addMilliseconds(now, batchLease);
    const seat = this.#database().seat(this.#municipality, "clock");
    const found = await seat.write(
      nobody,
      (transaction) => transaction.$queryRaw<{ readonly id: string; readonly subject: string }[]>`
        SELECT id::text, subject FROM wall.claim_letter_batch(${now}::timestamptz, ${until}::timestamptz)`,
    );
    const [row] = found;
    return row === undefined ? null : { id: asId<"LetterBatch">(row.id), subject: row.subject };
  }

  async failed({ id }: ClaimedBatch, now: Instant, { code, isEnd }: BatchFault): Promise<void> {
    const seat = this.#database().seat(this.#municipality, "clock");
    await seat.write(
      nobody,
      (transaction) => transaction.$executeRaw`SELECT wall.fault_letter_batch(${id}::uuid, ${now}::timestamptz,
        ${addMilliseconds(now, again)}::timestamptz, ${code}, ${isEnd})`,
    );
  }

  /** Writes down that letters go, or why not, for those who answer for it. */
  async noteRound(now: Instant, fault: string | null): Promise<void> {
    const seat = this.#database().seat(this.#municipality, "clock");
    await seat.write(
      nobody,
      (transaction) => transaction.$executeRaw`SELECT wall.note_duty('LETTERS', ${now}::timestamptz, ${fault})`,
    );
  }
}
