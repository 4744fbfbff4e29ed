import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { findBinaries } from "./binaries.ts";
import { initialise, isServerAlive, portOfSurvivor, run } from "./cluster.ts";
import { secretOf, writableFolder } from "./data-folder.ts";
import { claimFolder, isClaimed } from "./folder-claim.ts";
import { keepRunning } from "./keep-running.ts";

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
