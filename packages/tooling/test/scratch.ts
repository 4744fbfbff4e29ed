/** Where tests put what they throw away: folders of databases, browsers' profiles, files that were uploaded. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { join } from "node:path";

/** Linux's file system in memory. */
const memory = "/dev/shm";
/** Bytes: several times what a run takes there. As many again have to be free for the tests themselves. */
const room = 3 * 1024 ** 3;
const prefix = "indgang-scratch-";

/**
 * Has this process and those that it starts put temporary files in memory, where there is room: a test's own database is a thousand small files,
 * which a busy disk takes a second for. Elsewhere nothing changes. What is put there goes when this process ends; what a killed one left goes now.
 */
export function useScratchInMemory(): void {
  if (!existsSync(memory)) return;
  removeAbandoned(memory);
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < room || process.availableMemory() < 2 * room) return;
  const folder = mkdtempSync(join(memory, `${prefix}${process.pid}-`));
  // Started by root, PostgreSQL runs as another user, who has to get through here.
  chmodSync(folder, 0o755);
  process.env["TMPDIR"] = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
}

/** Removes the folders in `folder` whose process is gone, and touches nothing else there. */
export function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
