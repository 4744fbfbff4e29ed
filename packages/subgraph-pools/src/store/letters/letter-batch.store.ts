import type { Transaction } from "@indgang/database";
import type { Instant } from "@indgang/domain/kernel";
import type { HeldLetter, LetterBatch } from "@indgang/domain/letters";
import { seatReads, type Columns, type Rows } from "@indgang/subgraph-kit";
import { toRowInstant, toRowInstantOrNull } from "../values.ts";

const select = `SELECT id, municipality_id AS "municipalityId", administration_id AS administration, version, meeting_id AS "meetingId", state,
  started_by_id AS "startedBy", started_at AS "startedAt", finished_at AS "finishedAt", after_id AS "afterId", planned, sent, faults, fault
  FROM letter_batch`;
const instants = ["startedAt", "finishedAt"] as const;

/** The latest batch of a meeting. */
export const batchByMeeting = seatReads.oneByKey<LetterBatch>({
  name: "letter batch by meeting",
  text: `SELECT DISTINCT ON ("meetingId") * FROM (${select} WHERE meeting_id = ANY ($1::uuid[])) batch ORDER BY "meetingId", "startedAt" DESC, id DESC`,
  key: "meetingId",
});

export const heldByBatch = seatReads.manyByKey<HeldLetter & { readonly batchId: string }>({
  name: "letters held by batch",
  text: `SELECT batch_id AS "batchId", application_id AS "applicationId", code FROM letter_batch_held
    WHERE batch_id = ANY ($1::uuid[]) ORDER BY batch_id, application_id`,
  key: "batchId",
});

// The same inside the transaction of a change.

export async function findRunningBatch(rows: Rows, meetingId: string): Promise<LetterBatch | null> {
  const text = `${select} WHERE meeting_id = $1::uuid AND state = 'RUNNING'`;
  const found = await rows.query<Columns<LetterBatch>>({ name: "running batch", text, values: [meetingId], instants });
  return found[0] ?? null;
}

/** A batch that nobody else changes until the transaction ends. */
export async function lockBatch(transaction: Transaction, rows: Rows, id: string): Promise<LetterBatch | null> {
  await transaction.$executeRaw`SELECT id FROM letter_batch WHERE id = ${id}::uuid FOR UPDATE`;
  const text = `${select} WHERE id = $1::uuid`;
  const found = await rows.query<Columns<LetterBatch>>({ name: "letter batch", text, values: [id], instants });
  return found[0] ?? null;
}

/** False when another one was begun at the same moment. */
export async function insertBatch(transaction: Transaction, batch: LetterBatch): Promise<boolean> {
  const { municipalityId, administration, id, version, meetingId, state, startedBy, startedAt, planned } = batch;
  const { count } = await transaction.letterBatch.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        id,
        version,
        meetingId,
        state,
        startedById: startedBy,
        startedAt: toRowInstant(startedAt),
        planned,
      },
    ],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Keeps how far it has come, with who holds it until when. False when the row was not as it was read. */
export async function saveBatch(
  transaction: Transaction,
  before: LetterBatch,
  after: LetterBatch,
  leasedUntil: Instant | null,
): Promise<boolean> {
  const { version, state, finishedAt, afterId, sent, faults, fault } = after;
  const { count } = await transaction.letterBatch.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: {
      version,
      state,
      finishedAt: toRowInstantOrNull(finishedAt),
      afterId,
      sent,
      faults,
      fault,
      leasedUntil: toRowInstantOrNull(leasedUntil),
    },
  });
  return count === 1;
}

export async function insertHeld(
  transaction: Transaction,
  { municipalityId, administration, id }: LetterBatch,
  held: readonly HeldLetter[],
): Promise<void> {
  if (held.length === 0) return;
  await transaction.letterBatchHeld.createMany({
    data: held.map(({ applicationId, code }) => ({
      municipalityId,
      administrationId: administration,
      batchId: id,
      applicationId,
      code,
    })),
    skipDuplicates: true,
  });
}
