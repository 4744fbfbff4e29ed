import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";
import { ensureSeatsOver } from "../seat/ensure-seats.ts";
import { type Database, type DatabaseOptions, openDatabase } from "../seat/database.ts";
import { testSecret, withDatabase } from "./test-server.ts";

export interface TestDatabase {
  readonly database: Database;
  /** For preparing rows and looking past the wall. */
  readonly owner: Client;
  readonly ownerUrl: string;
  readonly secret: string;
  /** Opens the seats of municipalities that came in after the start. */
  openSeats(): Promise<void>;
  close(): Promise<void>;
}

/** The owner's connection to the maintenance database of the test server. */
const administer = async (run: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = new Client({ connectionString: withDatabase(inject("templateUrl"), "postgres") });
  await client.connect();
  await run(client).finally(() => client.end());
};

/**
 * A database of the test's own, copied from the migrated template. `prepare` puts rows in as the owner, before the seats of
 * the municipalities it made are opened. Many questions of many seats are asked sooner over one connection each, which
 * prepares every statement once.
 */
export const openTestDatabase = async (
  prepare?: (owner: Client) => Promise<void>,
  { connectionsPerSeat }: Pick<DatabaseOptions, "connectionsPerSeat"> = {},
): Promise<TestDatabase> => {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  // The strategy copies files, which is much quicker than the default for a database this small.
  await administer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE template STRATEGY file_copy`));
  const ownerUrl = withDatabase(inject("templateUrl"), name);
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await prepare?.(owner);
  await ensureSeatsOver(owner, testSecret);
  // On a busy machine a connection takes longer than a person would wait.
  const database = openDatabase({
    url: ownerUrl,
    secret: testSecret,
    patience: 30_000,
    ...(connectionsPerSeat && { connectionsPerSeat }),
  });
  return {
    database,
    owner,
    ownerUrl,
    secret: testSecret,
    openSeats: () => ensureSeatsOver(owner, testSecret),
    close: async () => {
      await database.close();
      await owner.end();
      await administer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
};
