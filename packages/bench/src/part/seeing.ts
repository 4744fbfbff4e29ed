import { interleave, type Result } from "../measure/interleave.ts";
import type { Target } from "../measure/load.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { local } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

/** What a round of 60 applications is compared with one of 6,000 in. */
const questions = {
  list: `query Cases($pool: ID!) { applications(first: 25, filter: { poolId: $pool, year: 2026 }) { nodes {
    id caseNumber title state appliedAmount grantedAmount place association { id name } pool { id name } } pageInfo { endCursor } } }`,
  "list of a place": `query Cases($pool: ID!) { applications(first: 25, filter: { poolId: $pool, place: "Nørrebro" }) { nodes {
    id caseNumber title state appliedAmount association { id name } } pageInfo { endCursor } } }`,
  search: `query Cases { applications(first: 25, filter: { search: "telefonrådgivning nørrebro" }) { nodes {
    id caseNumber title state appliedAmount association { id name } } pageInfo { endCursor } } }`,
  overview: `query Cases($pool: ID!) { pool(id: $pool) { id name overview(year: 2026) {
    years { year budget granted left cases asked } figures { dimension key cases asked granted } } } }`,
};

/** POOL-18: list, search and overview of a pool on two installations in turn. One caller: latency, not queueing. */
export async function timeSeeing(
  usual: Installation,
  large: Installation,
): Promise<readonly (readonly [string, Result[]])[]> {
  const installations = [usual, large];
  const gateways = await Promise.all(installations.map(({ environment }) => spawnGateway(projectRoot, environment)));
  try {
    const asking = await Promise.all(
      installations.map(async ({ environment, pool }, index) => {
        const port = gateways[index]?.port ?? 0;
        const authorization = `Bearer ${await bearerFor(projectRoot, environment, port)}`;
        return (query: string): Target => ({
          url: local(port),
          headers: { authorization },
          body: () => JSON.stringify({ query, operationName: "Cases", variables: { pool } }),
        });
      }),
    );
    const results: (readonly [string, Result[]])[] = [];
    for (const [name, query] of Object.entries(questions)) {
      const [one, hundred] = asking.map((targetOf) => targetOf(query));
      if (one === undefined || hundred === undefined) throw new Error("Two installations are compared.");
      results.push([
        name,
        await interleave({ "Indgang, 1x": one, "Indgang, 100x": hundred }, { callers: 1, rounds: 7 }),
      ]);
    }
    return results;
  } finally {
    await Promise.all(gateways.map((each) => each.stop()));
  }
}
