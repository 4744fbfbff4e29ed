import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../embedded/embedded-server.ts";
import { migrate } from "../migration/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The owner's address of the test server's template, migrated and without rows. */
    templateUrl: string;
  }
}

/** Every seat's password in tests comes from this. */
export const testSecret = "for tests alone";

export const withDatabase = (url: string, name: string): string => {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
};

interface TestServer {
  readonly templateUrl: string;
  stop(): Promise<void>;
}

const start = async (): Promise<TestServer> => {
  const folder = mkdtempSync(join(tmpdir(), "indgang-test-"));
  // mkdtemp gives 0700; the server's own user must be able to pass through.
  chmodSync(folder, 0o755);
  const server = await startEmbedded({ dataDirectory: folder, fast: true });
  const owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  await owner.query("CREATE DATABASE template");
  await owner.end();
  const templateUrl = withDatabase(server.ownerUrl, "template");
  await migrate({ ownerUrl: templateUrl, secret: testSecret });
  return {
    templateUrl,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Each project loads this module anew in the same process: what they share hangs on the process. */
const shared = globalThis as typeof globalThis & {
  indgangTestServer?: { readonly server: Promise<TestServer>; users: number };
};

/** vitest's global set-up: one server for all projects of a run, gone with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const use = (shared.indgangTestServer ??= { server: start(), users: 0 });
  use.users += 1;
  const { templateUrl, stop } = await use.server;
  project.provide("templateUrl", templateUrl);
  return async () => {
    use.users -= 1;
    if (use.users > 0) return;
    delete shared.indgangTestServer;
    await stop();
  };
}
