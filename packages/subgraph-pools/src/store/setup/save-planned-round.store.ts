import type { Transaction } from "@indgang/database";
import type { BudgetLineId } from "@indgang/domain/kernel";
import type { BudgetLine, FundingRound } from "@indgang/domain/pools";
import type { PlannedRound } from "@indgang/domain/pool-setup";
import { toRowDate, toRowInstant, toRowMoney } from "../values.ts";

/** A new round with its lines. */
export async function insertRound(transaction: Transaction, { round, lines }: PlannedRound): Promise<void> {
  const { municipalityId, administration, id, poolId, version } = round;
  const key = { municipalityId, administrationId: administration, id, poolId, version };
  await transaction.fundingRound.createMany({ data: [{ ...key, ...wordsOf(round) }] });
  await insertLines(
    transaction,
    lines.map((line, position) => ({ line, position })),
  );
}

/** False when the row was not as it was read. */
export async function savePlannedRound(
  transaction: Transaction,
  before: FundingRound,
  after: FundingRound,
): Promise<boolean> {
  const { count } = await transaction.fundingRound.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: { version: after.version, ...wordsOf(after) },
  });
  return count === 1;
}

/** What may change once a round has opened: until when it is open, and why no longer. False when the row was not as it was read. */
export async function saveOpenRound(
  transaction: Transaction,
  before: FundingRound,
  { version, deadlineAt, closedReason }: FundingRound,
): Promise<boolean> {
  const { count } = await transaction.fundingRound.updateMany({
    where: { municipalityId: before.municipalityId, id: before.id, version: before.version },
    data: { version, deadlineAt: toRowInstant(deadlineAt), closedReason },
  });
  return count === 1;
}

function wordsOf({ kind, year, years, name, opensAt, deadlineAt, focusAreas, termsOn, closedReason }: FundingRound) {
  return {
    kind,
    year,
    years,
    name,
    closedReason,
    opensAt: toRowInstant(opensAt),
    deadlineAt: toRowInstant(deadlineAt),
    focusAreas: [...focusAreas],
    termsOn: toRowDate(termsOn),
  };
}

/** Takes lines away, writes those that stay anew, and adds those that are new; in their order. What is granted is not touched. */
export async function saveLineRows(
  transaction: Transaction,
  round: FundingRound,
  {
    before,
    after,
    removed,
  }: {
    readonly before: readonly BudgetLine[];
    readonly after: readonly BudgetLine[];
    readonly removed: readonly BudgetLineId[];
  },
): Promise<boolean> {
  const { municipalityId } = round;
  if (removed.length > 0)
    await transaction.budgetLine.deleteMany({ where: { municipalityId, id: { in: [...removed] } } });
  const placed = after.map((line, position) => ({ line, position }));
  const isNew = ({ line }: (typeof placed)[number]): boolean => !before.some(({ id }) => id === line.id);
  await insertLines(transaction, placed.filter(isNew));
  const rows = placed
    .filter((one) => !isNew(one))
    .map(({ line: { id, version, source, name, amount }, position }) => ({
      id,
      version,
      source,
      name,
      amount,
      position,
    }));
  if (rows.length === 0) return true;
  const count = await transaction.$executeRaw`
    UPDATE budget_line SET version = kept.version, position = kept.position, source = kept.source::budget_source, name = kept.name, amount = kept.amount
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS kept (id uuid, version integer, position integer, source text, name text, amount bigint)
    WHERE budget_line.id = kept.id AND budget_line.version = kept.version - 1`;
  return count === rows.length;
}

async function insertLines(
  transaction: Transaction,
  placed: readonly { readonly line: BudgetLine; readonly position: number }[],
): Promise<void> {
  if (placed.length === 0) return;
  await transaction.budgetLine.createMany({
    data: placed.map(({ line: { administration, amount, granted, ...line }, position }) => ({
      ...line,
      administrationId: administration,
      position,
      amount: toRowMoney(amount),
      granted: toRowMoney(granted),
    })),
  });
}
