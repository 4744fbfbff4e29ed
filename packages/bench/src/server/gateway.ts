import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type RunningServer, spawnServer } from "./spawn-server.ts";

/** The limit is the highest there is: it counts, but refuses nobody. The log is written as in production. */
const usual = { INDGANG_RATE_LIMIT: "1000000", LOG_LEVEL: "info" } as const;

/** The built gateway, as it is run: sessions, bounds, rate limit, masking and logs on. */
export function spawnGateway(root: string, environment: Readonly<Record<string, string>>): Promise<RunningServer> {
  return spawnServer(join(root, "apps/gateway/dist/main.js"), { ...usual, ...environment }, "http://localhost");
}

/** A bearer token of one of the demo's people, a case worker of Social if nobody else is named, from the project's own command. */
export async function bearerFor(
  root: string,
  environment: Readonly<Record<string, string>>,
  port: number,
  subject = "social.caseworker",
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "apps/gateway/src/command/token.ts"), subject],
    { env: { ...process.env, ...environment, PORT: String(port) } },
  );
  return stdout.trim();
}
