import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type EmbeddedServer, startEmbedded } from "./embedded-server.ts";

let folder: string;
let server: EmbeddedServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "embedded-"));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (): Promise<EmbeddedServer> =>
  (server = await startEmbedded({ dataDirectory: folder, fast: true }));
const ask = async (sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: server?.ownerUrl });
  // Said by the query as well; without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

/** Starts a server on the folder in a process of its own, puts a row in, and kills the process with nothing tidied up. */
const startAndKill = async (): Promise<void> => {
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(join(import.meta.dirname, "embedded-server.ts"))});
    const { Client } = await import("pg");
    const { ownerUrl } = await startEmbedded({ dataDirectory: ${JSON.stringify(folder)} });
    const client = new Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query("CREATE TABLE kept AS SELECT 1 AS n");
    process.kill(process.pid, "SIGKILL");`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: join(import.meta.dirname, "../.."),
  }).catch(() => undefined);
};

it("a killed process leaves its data whole: the next start takes the server over", async () => {
  await startAndKill();
  await start();
  expect(await ask("SELECT n FROM kept")).toEqual([{ n: 1 }]);
});

it("what is stopped and started again has kept its data", async () => {
  await start();
  await ask("CREATE TABLE kept AS SELECT 2 AS n");
  await server?.stop();
  await start();
  expect(await ask("SELECT n FROM kept")).toEqual([{ n: 2 }]);
});

it("a server that is killed comes back on the same address", async () => {
  server = await startEmbedded({ dataDirectory: folder });
  await ask("CREATE TABLE kept AS SELECT 3 AS n");
  process.kill(Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]), "SIGKILL");
  await expect
    .poll(() => ask("SELECT n FROM kept").catch(() => null), { timeout: 45_000, interval: 200 })
    .toEqual([{ n: 3 }]);
}, 60_000);

it("a half-made folder is made anew", async () => {
  mkdirSync(join(folder, "postgres"));
  writeFileSync(join(folder, "postgres", "half"), "");
  await start();
  expect(await ask("SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

it("refuses in words a folder that another living process runs", async () => {
  writeFileSync(join(folder, "indgang.pid"), String(process.ppid));
  await expect(start()).rejects.toThrow(`Another Indgang (process ${process.ppid})`);
});

it("takes a claim whose process is gone for nothing", async () => {
  writeFileSync(join(folder, "indgang.pid"), "2147483600");
  await start();
  expect(await ask("SELECT 1 AS n")).toEqual([{ n: 1 }]);
});

it("refuses in words a data folder that is a file", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(startEmbedded({ dataDirectory: join(folder, "file") })).rejects.toThrow("cannot be written to");
});
