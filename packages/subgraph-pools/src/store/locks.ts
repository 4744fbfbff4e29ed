import type { Transaction } from "@indgang/database";

/**
 * What is decided on is locked before it is read, in this order everywhere: applications, meeting, items of its list, budget lines,
 * pool, round, forms, accounts, payment plans; each kind by id. So two changes never wait for each other in a ring. Ids that the seat does not see lock nothing.
 */
type Lockable =
  | "application"
  | "committee_meeting"
  | "meeting_item"
  | "budget_line"
  | "pool"
  | "funding_round"
  | "pool_form"
  | "grant_accounts"
  | "payment_plan";

/** Nobody else changes these rows, or locks them, until the transaction ends. */
export async function lockRows(transaction: Transaction, table: Lockable, ids: readonly string[]): Promise<void> {
  await lock(transaction, table, ids, "NO KEY UPDATE");
}

/** Nobody changes these rows until the transaction ends; others may hold them in the same way. */
export async function holdRows(transaction: Transaction, table: Lockable, ids: readonly string[]): Promise<void> {
  await lock(transaction, table, ids, "SHARE");
}

async function lock(
  transaction: Transaction,
  table: Lockable,
  ids: readonly string[],
  strength: "NO KEY UPDATE" | "SHARE",
): Promise<void> {
  if (ids.length === 0) return;
  await transaction.$queryRawUnsafe(
    `SELECT id::text FROM ${table} WHERE id = ANY ($1::uuid[]) ORDER BY id FOR ${strength}`,
    ids,
  );
}
