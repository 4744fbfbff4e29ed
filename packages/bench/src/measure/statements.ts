import pg from "pg";

/** Transactions that the server has counted. A read outside a transaction is one by itself, so for reads these are statements. */
async function committed(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    "SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()",
  );
  return Number(rows[0]?.n);
}

/** Waits until the server's figures stand still: each connection hands its own in when it has been idle for ten seconds at most. */
async function settled(client: pg.Client): Promise<number> {
  for (let before = await committed(client); ;) {
    await client.query("SELECT pg_sleep(11)");
    await client.query("SELECT pg_stat_clear_snapshot()");
    const now = await committed(client);
    // This connection's own statements are in the figure, too: three between two looks.
    if (now - before <= 3) return now;
    before = now;
  }
}

/** How many statements one run of a read costs, from a hundred. */
export async function statementsPer(ownerUrl: string, run: (n: number) => Promise<unknown>): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const before = await settled(client);
  for (let n = 0; n < 100; n += 1) await run(n);
  const after = await settled(client);
  await client.end();
  return Math.round((after - before) / 100);
}
