import { appendAudit, newId, type Transaction } from "@indgang/database";
import { auditPayload, type Instant, type MunicipalityId } from "@indgang/domain/kernel";
import type { TargetPool } from "./grant.store.ts";
import type { ImportSummary } from "./import-summary.type.ts";

/** One file read into one pool. */
export interface ImportRun extends TargetPool {
  readonly fileSha256: string;
  readonly correlationId: string;
}

const key = ({ municipalityId, administrationId, poolId, fileSha256 }: ImportRun) => ({
  municipalityId_administrationId_poolId_fileSha256: { municipalityId, administrationId, poolId, fileSha256 },
});

/** Opens the run, or takes up one of the same file that failed or was cut off. */
export async function openRun(transaction: Transaction, run: ImportRun, now: Date): Promise<void> {
  const { municipalityId, administrationId, poolId, fileSha256 } = run;
  await transaction.importRun.upsert({
    where: key(run),
    create: {
      municipalityId,
      administrationId,
      poolId,
      fileSha256,
      id: newId(),
      format: "360giving",
      state: "RUNNING",
      startedAt: now,
    },
    update: { state: "RUNNING", finishedAt: null },
  });
}

/** How a run ended. */
export interface RunEnd {
  readonly state: "COMPLETED" | "FAILED";
  readonly at: Date;
}

/** Keeps how far the run has come, and how it ended once it has. */
export async function keepProgress(
  transaction: Transaction,
  run: ImportRun,
  summary: ImportSummary,
  end: RunEnd | null,
): Promise<void> {
  const { rows, added, corrected, unchanged, refused } = summary;
  await transaction.importRun.update({
    where: key(run),
    data: {
      rowsRead: rows,
      rowsWritten: added + corrected,
      rowsUnchanged: unchanged,
      rowsRefused: refused,
      ...(end && { state: end.state, finishedAt: end.at }),
    },
  });
}

/** LAW-6: what a batch changed, in the administration's chain. A batch that changed nothing leaves no entry. */
export async function auditBatch(
  transaction: Transaction,
  run: ImportRun,
  summary: ImportSummary,
  now: Date,
): Promise<void> {
  if (summary.added + summary.corrected === 0) return;
  const { municipalityId, administrationId, poolId, correlationId, fileSha256 } = run;
  const payload = auditPayload({
    municipalityId: municipalityId as MunicipalityId,
    chain: administrationId,
    at: now.toISOString() as Instant,
    actorId: null,
    operation: "importGrants",
    subject: `Pool ${poolId}`,
    correlationId,
    detail: { fileSha256, added: summary.added, corrected: summary.corrected },
  });
  await appendAudit(transaction, municipalityId, [{ chain: administrationId, payload }]);
}
