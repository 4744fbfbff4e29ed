import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pageSize } from "../case-list.ts";
import { interleave, type Result } from "../measure/interleave.ts";
import { ask } from "../measure/load.ts";
import { bundled } from "../server/bundled.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { spawnServer } from "../server/spawn-server.ts";
import { graphTarget, postgraphileTarget } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

const server = (name: string): string => join(import.meta.dirname, "../server", `${name}.ts`);

/** The case list: by hand with and without the wall, from the gateway with everything on, from PostGraphile. */
export async function timeTogether({
  ownerUrl,
  seatUrl,
  cursors,
  viewer,
  environment,
}: Installation): Promise<Result[]> {
  const [raw, walled, postgraphile, gateway] = await Promise.all([
    spawnServer(server("raw"), { RAW_URL: ownerUrl }),
    spawnServer(server("raw"), { RAW_URL: seatUrl }),
    spawnServer(server("postgraphile"), { RAW_URL: seatUrl, GRAPHILE_ENV: "production" }),
    spawnGateway(projectRoot, environment),
  ]);
  const authorization = { authorization: `Bearer ${await bearerFor(projectRoot, environment, gateway.port)}` };
  const targets = {
    raw: graphTarget(raw.port, {}, cursors),
    "raw, row-level security": graphTarget(walled.port, {}, cursors),
    "Indgang together": graphTarget(gateway.port, authorization, cursors),
    "PostGraphile 5": postgraphileTarget(postgraphile.port, cursors.length),
  };
  try {
    for (const n of [0, 7]) {
      const [ours, byHand] = await Promise.all([ask(targets["Indgang together"], n), ask(targets.raw, n)]);
      if (ours.trim() !== byHand.trim())
        throw new Error(
          `The answers differ, so their times say nothing:\n${ours.slice(0, 400)}\n${byHand.slice(0, 400)}`,
        );
    }
    const statements = execFileSync(process.execPath, [bundled(projectRoot, "statement-count")], {
      env: { ...process.env, ...environment, VIEWER: viewer },
      encoding: "utf8",
    }).trim();
    process.stdout.write(`\nSQL statements for the case list of ${pageSize}: ${statements}\n`);
    return await interleave(targets);
  } finally {
    await Promise.all([raw, walled, postgraphile, gateway].map((each) => each.stop()));
  }
}
