import { randomUUID } from "node:crypto";
import { nobody, type Database, type SeatDatabase } from "@indgang/database";
import { readBatch } from "./batch.ts";
import { hashOfText } from "./file-hash.ts";
import { type TargetPool, writeGrants } from "./grant.store.ts";
import { auditBatch, type ImportRun, keepProgress, openRun } from "./import-run.store.ts";
import { addSummaries, type ImportSummary, nothingRead } from "./import-summary.type.ts";
import { type FileRow, readRows } from "./read-rows.ts";
import { ReportFile } from "./report-file.ts";
import { UnreadableFile } from "./unreadable-file.ts";

export interface ImportOptions {
  readonly database: Database;
  readonly municipalityId: number;
  /** The pool's short name, as in its address. */
  readonly pool: string;
  readonly file: string;
  readonly reportPath: string;
  readonly clock?: () => Date;
  /** Called after each batch with what has come of the file so far. */
  readonly onProgress?: (soFar: ImportSummary) => void;
}

/** Rows that stand or fall together: few enough to be quick, many enough to be worth a transaction. */
const batchSize = 250;

async function findPool({ database, municipalityId, pool }: ImportOptions): Promise<TargetPool> {
  const pools = await database
    .seat(municipalityId, "public")
    .query<{ administration_id: string; id: string; slug: string }>({
      name: "pools_by_slug",
      text: "SELECT administration_id, id, slug FROM pool ORDER BY slug",
      values: [],
    });
  const found = pools.find(({ slug }) => slug === pool);
  if (found) return { municipalityId, administrationId: found.administration_id, poolId: found.id };
  throw new Error(
    `There is no pool “${pool}” in municipality ${municipalityId}. ${pools.length > 0 ? `Its pools are: ${pools.map(({ slug }) => slug).join(", ")}.` : "It has no pools, or is not here."}`,
  );
}

async function* inBatches(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = [];
  try {
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    // What was whole before the file broke is taken in all the same.
    if (error instanceof UnreadableFile && batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Reads a 360Giving file into a pool as historic grants, batch by batch, as the pool's own administration (the wall holds for
 * imports too). Rows that do not fit are named in the report, the others are in. The same file again changes nothing; a run
 * that failed or was cut off is taken up by running it again. Throws `UnreadableFile` when the file breaks; what came before is in.
 */
export async function importGrants(options: ImportOptions): Promise<ImportSummary> {
  const { database, file, reportPath, clock = () => new Date(), onProgress } = options;
  const target = await findPool(options);
  const run: ImportRun = { ...target, fileSha256: await hashOfText(file), correlationId: randomUUID() };
  const seat: SeatDatabase = database.seat(target.municipalityId, target.administrationId);
  const report = await ReportFile.open(reportPath);
  const seen = new Set<string>();
  let soFar = nothingRead;
  try {
    await seat.write(nobody, (transaction) => openRun(transaction, run, clock()));
    for await (const rows of inBatches(readRows(file))) {
      const batch = readBatch(rows, seen);
      soFar = await seat.write(nobody, async (transaction) => {
        const written = await writeGrants(transaction, run, batch.grants, clock());
        const repaired = batch.repaired.reduce((count, row) => count + row.repairs.length, 0);
        const summary: ImportSummary = { ...written, refused: batch.refused.length, repaired, rows: rows.length };
        const total = addSummaries(soFar, summary);
        await keepProgress(transaction, run, total, null);
        await auditBatch(transaction, run, summary, clock());
        return total;
      });
      await report.write(batch);
      onProgress?.(soFar);
    }
    await seat.write(nobody, (transaction) =>
      keepProgress(transaction, run, soFar, { state: "COMPLETED", at: clock() }),
    );
    return soFar;
  } catch (error) {
    // Why it failed is what counts; where that cannot be kept, the database is away, and the run stands as running.
    await seat
      .write(nobody, (transaction) => keepProgress(transaction, run, soFar, { state: "FAILED", at: clock() }))
      .catch(() => undefined);
    throw error;
  } finally {
    await report.close();
  }
}
