/**
 * `node packages/bench/src/rounds.ts [NAME]`: plants a round of 80 applications with one reviewer and one of 5,000 with fifty, each under way and
 * decided, in two databases of one server, and times what the screens ask of them (of those questions whose name holds NAME). Takes a minute or two.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";
import { projectRoot } from "./part/installation.ts";
import { plantRounds } from "./rounds/plant-rounds.ts";
import { bundled } from "./server/bundled.ts";
import { benchSecret, openBenchDatabase } from "./server/database.ts";
import { stopWhenKilled } from "./server/when-killed.ts";

const { ownerUrl, database, stop } = await openBenchDatabase(join(projectRoot, ".data/bench/rounds"), 1);
await database.close();

/** A database of its own for each, so that the small one does not pay for the rows of the large one. */
async function copyOfDemo(name: string): Promise<string> {
  const url = new URL(ownerUrl);
  const demo = url.pathname.slice(1);
  url.pathname = "/template1";
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  await owner.query(`DROP DATABASE IF EXISTS ${name}`);
  await owner.query(`CREATE DATABASE ${name} TEMPLATE ${demo}`);
  await owner.end();
  url.pathname = `/${name}`;
  return url.href;
}

const [small, large] = [await copyOfDemo("rounds_small"), await copyOfDemo("rounds_large")];
const planted = await plantRounds(small, 80, 1);
await plantRounds(large, 5_000, 50);
const environment = {
  SMALL: small,
  LARGE: large,
  PLANTED: JSON.stringify(planted),
  ROOT: projectRoot,
  INDGANG_SECRET: benchSecret,
  ONLY: process.argv[2] ?? "",
};
const asking = spawn(process.execPath, [bundled(projectRoot, "ask-rounds")], {
  env: { ...process.env, ...environment },
  stdio: "inherit",
});
stopWhenKilled(() => asking.kill());
const [code] = (await once(asking, "exit")) as [number | null];
await stop();
process.exit(code ?? 1);
