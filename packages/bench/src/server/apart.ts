import { join } from "node:path";
import { spawnGateway } from "./gateway.ts";
import { type RunningServer, spawnServer } from "./spawn-server.ts";

const names = ["administrations", "associations", "pools"] as const;

/** Every subgraph in a process of its own, our gateway and Apollo's in front of the same processes. */
export interface Apart {
  readonly ours: RunningServer;
  readonly apollo: RunningServer;
  stop(): Promise<void>;
}

/** `viewer` is whom Apollo's gateway asks for, as JSON: it has no log-in of its own. */
export async function spawnApart(
  root: string,
  environment: Readonly<Record<string, string>>,
  viewer: string,
): Promise<Apart> {
  const main = join(root, "apps/subgraphs/dist/main.js");
  const subgraphs = await Promise.all(
    names.map((name) => spawnServer(main, { ...environment, INDGANG_SUBGRAPH: name, LOG_LEVEL: "warn" }, "answers on")),
  );
  const urls = names.map((name, index) => `${name}=http://127.0.0.1:${subgraphs[index]?.port}/graphql`).join(",");
  const [ours, apollo] = await Promise.all([
    spawnGateway(root, { ...environment, INDGANG_MODE: "apart", INDGANG_SUBGRAPHS: urls }),
    spawnServer(join(import.meta.dirname, "apollo-gateway.ts"), {
      SUPERGRAPH: join(root, "packages/supergraph/supergraph.graphql"),
      SUBGRAPHS: urls,
      SECRET: environment["INDGANG_SECRET"] ?? "",
      VIEWER: viewer,
      NODE_ENV: "production",
    }),
  ]);
  return {
    ours,
    apollo,
    async stop() {
      await Promise.all([ours, apollo].map((each) => each.stop()));
      await Promise.all(subgraphs.map((each) => each.stop()));
    },
  };
}
