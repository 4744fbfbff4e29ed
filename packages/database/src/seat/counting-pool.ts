import { Pool, type PoolClient, type PoolConfig } from "pg";
import { ReadRun } from "./read-run.ts";

/**
 * How many statements went to the database: what tests hold each operation to. Transaction frames count, too, and so does a read that
 * is asked again because another in its run failed.
 */
export class StatementCount {
  count = 0;
}

const counted = new WeakSet<PoolClient>();

/** A pool whose connections count what is sent over them, whoever sends it: Prisma, or prepared reads that go together. */
export const countingPool = (config: PoolConfig, statements: StatementCount): Pool => {
  const pool = new Pool(config);
  pool.on("connect", (client) => {
    if (counted.has(client)) return;
    counted.add(client);
    const send = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      statements.count += args[0] instanceof ReadRun ? args[0].reads.length : 1;
      return send(...args);
    }) as typeof client.query;
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  return pool;
};
