import { join } from "node:path";
import pg from "pg";
import { asCaseworker, associationPageQuery, knownAssociationsSql } from "../association-page.ts";
import { interleave, type Result } from "../measure/interleave.ts";
import { ask, type Target } from "../measure/load.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { spawnServer } from "../server/spawn-server.ts";
import { local } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

/** The association's page across five subgraphs: by hand behind the wall, and from the gateway with everything on. */
export async function timeAssociationPage({ ownerUrl, seatUrl, environment }: Installation): Promise<Result[]> {
  // The gateway enters the demo's forums and prizes.
  const gateway = await spawnGateway(projectRoot, environment);
  const raw = await spawnServer(join(import.meta.dirname, "../server/raw-page.ts"), { RAW_URL: seatUrl });
  try {
    const authorization = `Bearer ${await bearerFor(projectRoot, environment, gateway.port)}`;
    const [query, ids] = [associationPageQuery(projectRoot), await knownAssociations(ownerUrl)];
    const body = (n: number): string => {
      const variables = { id: `association_${ids[n % ids.length]}`, ...asCaseworker };
      return JSON.stringify({ query, operationName: "AssociationPageWithActivities", variables });
    };
    const targets: Record<string, Target> = {
      "raw, row-level security": { url: local(raw.port), headers: {}, body },
      "Indgang together": { url: local(gateway.port), headers: { authorization }, body },
    };
    for (const n of ids.keys()) {
      const [byHand, ours] = await Promise.all(Object.values(targets).map((target) => ask(target, n)));
      if (ours?.trim() !== byHand?.trim())
        throw new Error(`The answers differ, so their times say nothing:\n${ours}\n${byHand}`);
    }
    return await interleave(targets);
  } finally {
    await Promise.all([raw, gateway].map((each) => each.stop()));
  }
}

async function knownAssociations(ownerUrl: string): Promise<readonly string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string }>(knownAssociationsSql, [101]);
  await owner.end();
  if (rows.length === 0)
    throw new Error(
      "No association of the demo is known to all wings: see whom the demos of forums and referrals name.",
    );
  return rows.map(({ id }) => id);
}
