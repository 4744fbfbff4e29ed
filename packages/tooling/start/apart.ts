import { randomBytes } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startDatabase } from "@indgang/database";
import { subgraphsWithKeys } from "@indgang/vault";
import { say } from "../process/progress.ts";
import { root } from "../process/root.ts";
import { keepMember } from "./keep-member.ts";
import { type Member, startMember } from "./member.ts";

/** Every `packages/subgraph-NAME` but the kit. */
function subgraphNames(): string[] {
  const folders = globSync("packages/subgraph-*", { cwd: root }).map((folder) => folder.split("subgraph-")[1] ?? "");
  return folders.filter((name) => name !== "kit" && name !== "").sort();
}

/** The secret that the gateway would make and keep: all processes must have the same. */
function secretIn(dataFolder: string): string {
  const file = join(dataFolder, "secret");
  try {
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}

async function untilSignalled(): Promise<string> {
  return new Promise((settle) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => settle(signal));
  });
}

/** A server that comes back when it ends by itself. */
function keptMember(name: string, main: string, environment: Readonly<Record<string, string>>): Member {
  return keepMember({
    start: () => startMember(name, main, environment),
    say,
    now: () => performance.now(),
    wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
  });
}

/**
 * Each subgraph in its own process, the gateway in front, one PostgreSQL under them. The subgraphs' ports follow
 * the gateway's. One that ends by itself is started anew, while the others go on. Ends all when one is given up,
 * or at Ctrl-C; the database last.
 */
export async function startApart(): Promise<void> {
  const port = Number(process.env["PORT"] ?? 4000);
  const dataDirectory = resolve(root, process.env["INDGANG_DATA"] ?? ".data");
  mkdirSync(dataDirectory, { recursive: true, mode: 0o755 });
  const signalled = untilSignalled();
  const database = await startDatabase({ url: process.env["DATABASE_URL"], dataDirectory, onProgress: say });
  const shared = {
    DATABASE_URL: database.ownerUrl,
    INDGANG_DATA: dataDirectory,
    INDGANG_SECRET: process.env["INDGANG_SECRET"] ?? secretIn(dataDirectory),
    // None, also where this process was given some: only what seals may open (LAW-3).
    INDGANG_KEYS: "",
  };
  // The demo's is made by the gateway, as soon as it knows the administrations.
  const keyFile = resolve(root, process.env["INDGANG_KEYS"] || join(dataDirectory, "keys.json"));
  const names = subgraphNames();
  const portOf = (index: number): number => port + 1 + index;
  const urls = names.map((name, index) => `${name}=http://127.0.0.1:${portOf(index)}/graphql`).join(",");
  const gateway = keptMember("gateway", "apps/gateway/dist/main.js", {
    ...shared,
    PORT: String(port),
    INDGANG_MODE: "apart",
    INDGANG_SUBGRAPHS: urls,
  });
  const subgraphs = names.map((name, index) =>
    keptMember(name, "apps/subgraphs/dist/main.js", {
      ...shared,
      ...(subgraphsWithKeys.includes(name) ? { INDGANG_KEYS: keyFile } : {}),
      INDGANG_SUBGRAPH: name,
      PORT: String(portOf(index)),
    }),
  );
  const members: readonly Member[] = [gateway, ...subgraphs];
  const first = await Promise.race([
    signalled,
    ...members.map(async (member) => `${member.name} (${await member.ended})`),
  ]);
  if (!first.startsWith("SIG")) {
    say(`${first} has ended by itself and does not stay up; stopping the others.`);
    process.exitCode = 1;
  }
  await gateway.stop();
  await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
  await database.stop();
  say("Stopped.");
}
