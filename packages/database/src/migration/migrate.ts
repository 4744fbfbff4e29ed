import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { ensureSeatsOver } from "../seat/ensure-seats.ts";
import { migrationsFolder, readMigrations } from "./migration-files.ts";

export interface MigrateOptions {
  readonly ownerUrl: string;
  /** What the seats' passwords are derived from. */
  readonly secret: string;
  readonly onProgress?: (text: string) => void;
}

/** The same table that `prisma migrate` keeps, so that its `status` and `resolve` can be used on a database of ours. */
const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/** Two processes that start at once migrate one after the other. The number is arbitrary, and only ours. */
const LOCK = 7_231_906;

/**
 * Brings the database forward: each migration in a transaction of its own, then the roles of every seat.
 * A migration that was changed after it ran stops the start: what stands in the database is no longer what the file says.
 */
export const migrate = async ({ ownerUrl, secret, onProgress }: MigrateOptions): Promise<{ applied: string[] }> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query(LEDGER);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    for (const { name, sql, checksum } of readMigrations(migrationsFolder())) {
      const before = done.get(name);
      if (before === checksum) continue;
      if (before)
        throw new Error(
          `The migration ${name} was changed after it had been applied to this database. Put the file back as it was, and add a new migration instead.`,
        );
      onProgress?.(`Migrating the database: ${name}`);
      await client.query("BEGIN");
      await client.query(sql);
      await client.query(
        "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
        [randomUUID(), checksum, name],
      );
      await client.query("COMMIT");
      applied.push(name);
    }
    await ensureSeatsOver(client, secret);
    return { applied };
  } finally {
    // Closing the connection gives up the lock and rolls back what was begun.
    await client.end();
  }
};
