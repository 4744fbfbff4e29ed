import type { Row } from "./insert.ts";

/** The association that the demo's people outside speak for. */
interface OwnAssociation {
  readonly id: string;
  readonly name: string;
}

/**
 * The first grant of each year from a pool, or of its latest year alone, goes to the association that the demo's people speak for, so that they
 * have something to follow, something to tell of (POOL-12), and something to go on with by a simplified form (POOL-7).
 */
export const giveOwnGrants = (
  rows: Map<string, Row[]>,
  poolId: string,
  { id, name }: OwnAssociation,
  years: "EACH" | "LATEST" = "EACH",
): void => {
  const firsts = new Map<unknown, unknown>();
  for (const { pool_id: pool, year, application_id: application } of rows.get("grant_given") ?? [])
    if (pool === poolId && !firsts.has(year)) firsts.set(year, application);
  const latest = Math.max(...[...firsts.keys()].map(Number));
  const own = new Set(years === "EACH" ? firsts.values() : [firsts.get(latest)]);
  const given = (table: string, key: string, change: Row): void => {
    const found = rows.get(table) ?? [];
    rows.set(
      table,
      found.map((row) => (own.has(row[key]) ? { ...row, ...change } : row)),
    );
  };
  given("application", "id", { association_id: id, association_name: name });
  given("grant_given", "application_id", { association_id: id });
};
