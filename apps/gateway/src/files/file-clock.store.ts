import { appendAudit, nobody, type Database, type Transaction } from "@indgang/database";
import { auditPayload, type Instant, type MunicipalityId } from "@indgang/domain/kernel";

/** What time does with the files of one municipality, by the clock's seat: it is told ids alone. */
export class FileClockStore {
  readonly #database: () => Pick<Database, "seat">;
  readonly #municipality: MunicipalityId;

  constructor(database: () => Pick<Database, "seat">, municipality: MunicipalityId) {
    this.#database = database;
    this.#municipality = municipality;
  }

  /** Files that wait for the scanner, the longest waiting first. */
  unscanned(most: number): Promise<readonly string[]> {
    return this.#asClock(async (transaction) =>
      idsIn(await transaction.$queryRaw`SELECT id::text FROM wall.files_to_scan(${most}::integer) AS id`),
    );
  }

  /** What the scanner said. */
  noteScan(id: string, isClean: boolean): Promise<void> {
    return this.#asClock(async (transaction) => {
      await transaction.$queryRaw`SELECT administration FROM wall.note_scan(${id}::uuid, ${isClean})`;
    });
  }

  /** LAW-7: PDFs whose text nobody has looked through yet, the longest waiting first. */
  unread(most: number): Promise<readonly string[]> {
    return this.#asClock(async (transaction) =>
      idsIn(await transaction.$queryRaw`SELECT id::text FROM wall.files_to_read(${most}::integer) AS id`),
    );
  }

  /** What was found in a PDF's text. */
  noteText(id: string, { isRead, holdsCpr }: { readonly isRead: boolean; readonly holdsCpr: boolean }): Promise<void> {
    return this.#asClock(async (transaction) => {
      await transaction.$executeRaw`SELECT wall.note_text(${id}::uuid, ${isRead}, ${holdsCpr})`;
    });
  }

  /** Writes down how the clock of files went, for those who answer for it. */
  noteRound(now: Instant, fault: string | null): Promise<void> {
    return this.#asClock(async (transaction) => {
      await transaction.$executeRaw`SELECT wall.note_duty('FILES', ${now}::timestamptz, ${fault})`;
    });
  }

  /** Files that nobody attached in time, that were taken off, or that an association left behind. */
  toRemove(most: number): Promise<readonly string[]> {
    return this.#asClock(async (transaction) =>
      idsIn(await transaction.$queryRaw`SELECT id::text FROM wall.files_to_remove(${most}::integer) AS id`),
    );
  }

  /** LAW-6, LAW-8: forgets a file whose content is gone, and writes that down. False when somebody else did before. */
  forget(
    id: string,
    { now, correlationId }: { readonly now: Instant; readonly correlationId: string },
  ): Promise<boolean> {
    return this.#asClock(async (transaction) => {
      const forgotten = await transaction.$queryRaw<{ readonly administration: string }[]>`
        SELECT administration FROM wall.forget_file(${id}::uuid)`;
      const entries = forgotten.map(({ administration: chain }) => ({
        chain,
        payload: auditPayload({
          municipalityId: this.#municipality,
          chain,
          at: now,
          actorId: null,
          operation: "removeFile",
          subject: `StoredFile ${id}`,
          correlationId,
          detail: {},
        }),
      }));
      if (entries.length > 0) await appendAudit(transaction, this.#municipality, entries);
      return entries.length > 0;
    });
  }

  #asClock<Answer>(run: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    return this.#database().seat(this.#municipality, "clock").write(nobody, run);
  }
}

const idsIn = (rows: unknown): readonly string[] => (rows as { readonly id: string }[]).map(({ id }) => id);
