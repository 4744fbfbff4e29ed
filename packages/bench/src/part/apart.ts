import { isDeepStrictEqual } from "node:util";
import { interleave, type Result } from "../measure/interleave.ts";
import { ask } from "../measure/load.ts";
import { spawnApart } from "../server/apart.ts";
import { bearerFor } from "../server/gateway.ts";
import { graphTarget } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

/** The case list over three subgraph processes: as Apollo serves them, by Apollo's gateway before ours, and by our gateway with everything on. */
export async function timeApart({ cursors, viewer, environment }: Installation): Promise<Result[]> {
  const apart = await spawnApart({ root: projectRoot, environment, viewer });
  try {
    const authorization = `Bearer ${await bearerFor(projectRoot, environment, apart.ours.port)}`;
    const targets = {
      "Apollo Gateway": graphTarget(apart.apollo.port, {}, cursors),
      "Apollo Gateway before our subgraphs": graphTarget(apart.mixed.port, {}, cursors),
      "Indgang apart": graphTarget(apart.ours.port, { authorization }, cursors),
    };
    const [ours, apollo] = await Promise.all([ask(targets["Indgang apart"], 7), ask(targets["Apollo Gateway"], 7)]);
    if (!isDeepStrictEqual(JSON.parse(ours), JSON.parse(apollo)))
      throw new Error(`The answers differ:\n${ours.slice(0, 400)}\n${apollo.slice(0, 400)}`);
    return await interleave(targets);
  } finally {
    await apart.stop();
  }
}
