/**
 * `npm run bench [-- --large]`: times the case list together, against a hand-written handler and PostGraphile, with row-level
 * security on and off; with `--large` also on a hundred times the data. Prints ratios; single times of a busy machine say little.
 */
import { join } from "node:path";
import { encodeCursor, pageSize } from "./case-list.ts";
import { ask } from "./measure/load.ts";
import { interleave, type Result } from "./measure/interleave.ts";
import { statementsPer } from "./measure/statements.ts";
import { benchSecret, openBenchDatabase } from "./server/database.ts";
import { bearerFor, spawnGateway } from "./server/gateway.ts";
import { spawnServer } from "./server/spawn-server.ts";
import { graphTarget, postgraphileTarget } from "./targets.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, ".data/bench");
const server = (name: string): string => join(import.meta.dirname, "server", `${name}.ts`);

async function positions(database: Awaited<ReturnType<typeof openBenchDatabase>>["database"]): Promise<(string | null)[]> {
  const rows = await database.seat(101, "social").query<{ id: string; due_on: string | null }>({ name: "positions", text: "SELECT id, due_on FROM application ORDER BY due_order, id LIMIT 100", values: [] });
  return [null, ...rows.map(encodeCursor)];
}

async function timeCaseList(scale: number): Promise<Result[]> {
  const data = await openBenchDatabase(folder, scale);
  const cursors = await positions(data.database);
  await data.database.close();
  const environment = { INDGANG_DATA: join(folder, `${scale}x-gateway`), DATABASE_URL: data.ownerUrl, INDGANG_SECRET: benchSecret };
  const [raw, walled, postgraphile, gateway] = await Promise.all([
    spawnServer(server("raw"), { RAW_URL: data.ownerUrl }),
    spawnServer(server("raw"), { RAW_URL: data.seatUrl }),
    spawnServer(server("postgraphile"), { RAW_URL: data.seatUrl }),
    spawnGateway(root, environment),
  ]);
  const authorization = { authorization: `Bearer ${await bearerFor(root, environment, gateway.port)}` };
  const targets = {
    raw: graphTarget(raw.port, {}, cursors),
    "raw, row-level security": graphTarget(walled.port, {}, cursors),
    Indgang: graphTarget(gateway.port, authorization, cursors),
    "PostGraphile 5": postgraphileTarget(postgraphile.port, cursors.length),
  };
  try {
    for (const n of [0, 7]) {
      const [ours, byHand] = await Promise.all([ask(targets.Indgang, n), ask(targets.raw, n)]);
      if (ours.trim() !== byHand.trim()) throw new Error(`The answers differ, so their times say nothing:\n${ours.slice(0, 400)}\n${byHand.slice(0, 400)}`);
    }
    process.stdout.write(`SQL statements for the case list of ${pageSize}: ${await statementsPer(data.ownerUrl, (n) => ask(targets.Indgang, n))}\n`);
    return await interleave(targets);
  } finally {
    await Promise.all([raw, walled, postgraphile, gateway].map((each) => each.stop()));
    await data.stop();
  }
}

function print(title: string, results: readonly Result[]): void {
  const yardstick = results[0]?.perSecond ?? Number.NaN;
  process.stdout.write(`\n${title}\n${"".padEnd(28)}ratio to raw   per second   median ms   99 % ms\n`);
  for (const { name, perSecond, median, ninetyNinth } of results) {
    process.stdout.write(`${name.padEnd(28)}${(perSecond / yardstick).toFixed(2).padStart(12)}${perSecond.toFixed(0).padStart(13)}${median.toFixed(1).padStart(12)}${ninetyNinth.toFixed(1).padStart(10)}\n`);
  }
}

const usual = await timeCaseList(1);
print("Case list, the demo's data", usual);
if (process.argv.includes("--large")) {
  const large = await timeCaseList(100);
  print("Case list, a hundred times the data", large);
  const latency = (results: readonly Result[]): number => results.find(({ name }) => name === "Indgang")?.median ?? Number.NaN;
  process.stdout.write(`\nIndgang's median latency at a hundred times the data: ${(latency(large) / latency(usual)).toFixed(2)} times that at one\n`);
}
