import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Binaries, findBinaries, reaches } from "./binaries.ts";
import { claimFolder, isAlive, isClaimed } from "./folder-claim.ts";
import { keepRunning } from "./keep-running.ts";

const run = promisify(execFile);

export interface EmbeddedServer {
  /** For whoever owns the tables: migrations and demo data. Never for serving. */
  readonly ownerUrl: string;
  /** Ends connections and writes everything to disk. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDirectory: string;
  /** Gives up surviving a power cut: for tests only. */
  readonly fast?: boolean;
  /** Works beside the process that runs the folder, where there is one, and leaves its server running. */
  readonly beside?: boolean;
  readonly onProgress?: (text: string) => void;
}

const freePort = (): Promise<number> =>
  new Promise((settle, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === "object" && address ? address.port : 0));
    });
  });

const writableFolder = (folder: string, binaries: Binaries): string => {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".writable"), "");
    rmSync(join(folder, ".writable"));
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be written to (${(error as NodeJS.ErrnoException).code}). Give another one with INDGANG_DATA, or change its permissions.`,
      { cause: error },
    );
  }
  if (reaches(folder, binaries.runAs)) return folder;
  throw new Error(
    `The data folder ${folder} lies where only root may enter, and PostgreSQL does not run as root. Give another one with INDGANG_DATA.`,
  );
};

const secretOf = (folder: string): string => {
  const file = join(folder, "owner.secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
};

const initialise = async (cluster: string, password: string, { initdb, runAs }: Binaries): Promise<void> => {
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

const settings = (port: number, fast: boolean): string =>
  [
    `-p ${port}`,
    "-c listen_addresses=127.0.0.1",
    "-c unix_socket_directories=''",
    "-c max_connections=300",
    "-c wal_level=logical",
    ...(fast ? ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"] : []),
  ].join(" ");

/** The owner's address of the server on a port. */
const addressOf = (port: number, password: string): string =>
  `postgresql://indgang_owner:${password}@127.0.0.1:${port}/postgres`;

/** The port of a server that survived the process that started it; undefined when none runs. */
const portOfSurvivor = async (cluster: string, { control, runAs }: Binaries): Promise<number | undefined> => {
  try {
    await run(control, ["-D", cluster, "status"], { ...runAs, cwd: "/" });
    return Number(readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n")[3]);
  } catch {
    return undefined;
  }
};

/** Whether the process that the cluster's lock file names is there. A clean stop takes the file away. */
const isServerAlive = (cluster: string): boolean => {
  const file = join(cluster, "postmaster.pid");
  return existsSync(file) && isAlive(Number(readFileSync(file, "utf8").split("\n")[0]));
};

/**
 * Starts the PostgreSQL that comes with the installation. It runs apart from this process: a Ctrl-C
 * in the terminal does not reach it, so requests in flight can finish, and after a killed process the
 * next start takes the surviving server over. A server that is killed is brought back on the same port.
 */
export const startEmbedded = async ({
  dataDirectory,
  fast = false,
  beside = false,
  onProgress,
}: EmbeddedOptions): Promise<EmbeddedServer> => {
  const binaries = findBinaries();
  const folder = writableFolder(resolve(dataDirectory), binaries);
  const cluster = join(folder, "postgres");
  const password = secretOf(folder);
  const running = beside ? await portOfSurvivor(cluster, binaries) : undefined;
  if (running !== undefined && isClaimed(folder))
    return { ownerUrl: addressOf(running, password), stop: async () => undefined };
  const release = claimFolder(folder);
  const control = (...args: string[]) =>
    run(binaries.control, ["-D", cluster, ...args], { ...binaries.runAs, cwd: "/" });
  try {
    if (!existsSync(join(cluster, "PG_VERSION"))) {
      onProgress?.("Creating the database");
      rmSync(cluster, { recursive: true, force: true });
      await initialise(cluster, password, binaries);
    }
    const survivor = await portOfSurvivor(cluster, binaries);
    const port = survivor ?? (await freePort());
    const startServer = () =>
      control("-w", "-t", "60", "-l", join(cluster, "server.log"), "-o", settings(port, fast), "start");
    if (survivor === undefined) await startServer();
    const leave = keepRunning(() => isServerAlive(cluster), startServer);
    return {
      ownerUrl: addressOf(port, password),
      stop: async () => {
        leave();
        if (isServerAlive(cluster)) await control("-w", "-m", "fast", "stop");
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};
