import type { Transaction } from "@indgang/database";
import type { BudgetLine, Decision, DecisionChange, Grant, MeetingItem } from "@indgang/domain/pools";
import { toRowInstant, toRowMoney } from "../values.ts";

/**
 * Writes decisions with what was given, what the lines have left, and the items' new versions: each kind by one statement. `lines` and
 * `items` are as they were read under their locks. False when one of them was not as it was read.
 */
export async function saveDecisions(
  transaction: Transaction,
  changes: readonly DecisionChange[],
  lines: readonly BudgetLine[],
): Promise<boolean> {
  const grants = changes.flatMap(({ grant, application }) =>
    grant === null ? [] : [{ grant, roundId: application.roundId }],
  );
  await transaction.decision.createMany({ data: changes.map(({ decision }) => decisionRow(decision)) });
  if (grants.length > 0)
    await transaction.grant.createMany({ data: grants.map(({ grant, roundId }) => grantRow(grant, roundId)) });
  const isDrawn = await saveLines(transaction, lines, changes);
  const isCounted = await countItems(
    transaction,
    changes.map(({ item }) => item),
  );
  return isDrawn && isCounted;
}

/** What stands on each line after the last of the decisions. */
async function saveLines(
  transaction: Transaction,
  before: readonly BudgetLine[],
  changes: readonly DecisionChange[],
): Promise<boolean> {
  const after = new Map(changes.flatMap(({ line }) => (line === null ? [] : [[line.id, line] as const])));
  const rows = before.flatMap((line) => {
    const drawn = after.get(line.id);
    return drawn === undefined
      ? []
      : [{ id: line.id, before: line.version, version: drawn.version, granted: drawn.granted }];
  });
  if (rows.length === 0) return true;
  const count = await transaction.$executeRaw`
    UPDATE budget_line SET version = drawn.version, granted = drawn.granted
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS drawn (id uuid, before integer, version integer, granted bigint)
    WHERE budget_line.id = drawn.id AND budget_line.version = drawn.before`;
  return count === rows.length;
}

async function countItems(transaction: Transaction, items: readonly MeetingItem[]): Promise<boolean> {
  const rows = items.map(({ id, version }) => ({ id, version }));
  const count = await transaction.$executeRaw`
    UPDATE meeting_item SET version = decided.version
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS decided (id uuid, version integer)
    WHERE meeting_item.id = decided.id AND meeting_item.version = decided.version - 1`;
  return count === rows.length;
}

function decisionRow({ municipalityId, administration, recordedBy, decidedAt, amount, ...decision }: Decision) {
  return {
    ...decision,
    municipalityId,
    administrationId: administration,
    amount: toRowMoney(amount),
    decidedAt: toRowInstant(decidedAt),
    recordedById: recordedBy,
  };
}

function grantRow({ municipalityId, administration, amount, awardedOn, ...grant }: Grant, roundId: string) {
  return {
    ...grant,
    municipalityId,
    administrationId: administration,
    roundId,
    amount: toRowMoney(amount),
    awardedOn: new Date(`${awardedOn}T00:00:00.000Z`),
  };
}
