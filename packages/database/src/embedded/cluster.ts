import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import { isAlive } from "./folder-claim.ts";

/** Runs a program to its end. Rejects when it fails. */
export const run = promisify(execFile);

/** Makes an empty cluster whose owner has the password; leaves nothing behind when it fails. */
export const initialise = async (cluster: string, password: string, { initdb, runAs }: Binaries): Promise<void> => {
  mkdirSync(cluster, { mode: 0o700 });
  const passwordFile = join(tmpdir(), `indgang-${randomBytes(8).toString("hex")}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runAs) for (const owned of [cluster, passwordFile]) chownSync(owned, runAs.uid, runAs.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${cluster}`,
        "--auth=scram-sha-256",
        "--username=indgang_owner",
        `--pwfile=${passwordFile}`,
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
      ],
      { ...runAs, cwd: "/" },
    );
  } catch (error) {
    // A half-made cluster would be taken for a whole one at the next start.
    rmSync(cluster, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
};

/** The port of a server that survived the process that started it; undefined when none runs. */
export const portOfSurvivor = async (cluster: string, { control, runAs }: Binaries): Promise<number | undefined> => {
  try {
    await run(control, ["-D", cluster, "status"], { ...runAs, cwd: "/" });
    return Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[3]);
  } catch {
    return undefined;
  }
};

/** Whether the process that the cluster's lock file names is there. A clean stop takes the file away. */
export const isServerAlive = (cluster: string): boolean => {
  const file = join(cluster, "postmaster.pid");
  return existsSync(file) && isAlive(Number(readFileSync(file, "utf8").split("\n")[0]));
};
