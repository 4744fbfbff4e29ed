import { interleave, type Result } from "../measure/interleave.ts";
import { bearerFor, spawnGateway } from "../server/gateway.ts";
import { graphTarget } from "../targets.ts";
import { type Installation, projectRoot } from "./installation.ts";

/** The case list on two installations in turn, so that what else the machine does hits both. One caller: latency, not queueing. */
export async function timeLarge(usual: Installation, large: Installation): Promise<Result[]> {
  const gateways = await Promise.all([usual, large].map(({ environment }) => spawnGateway(projectRoot, environment)));
  try {
    const [one, hundred] = await Promise.all(
      [usual, large].map(async ({ environment, cursors }, index) => {
        const port = gateways[index]?.port ?? 0;
        const authorization = `Bearer ${await bearerFor(projectRoot, environment, port)}`;
        return graphTarget(port, { authorization }, cursors);
      }),
    );
    if (one === undefined || hundred === undefined) throw new Error("Two installations are compared.");
    return await interleave({ "Indgang, 1x": one, "Indgang, 100x": hundred }, { callers: 1 });
  } finally {
    await Promise.all(gateways.map((each) => each.stop()));
  }
}
