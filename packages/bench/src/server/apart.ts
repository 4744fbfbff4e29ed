import { globSync } from "node:fs";
import { join } from "node:path";
import { bundled } from "./bundled.ts";
import { spawnGateway } from "./gateway.ts";
import { type RunningServer, spawnServer } from "./spawn-server.ts";

const packages = join(import.meta.dirname, "../../..");
/** Every subgraph of the workspace: one that comes in runs apart as well. */
const names = globSync("subgraph-*", { cwd: packages, exclude: ["subgraph-kit"] })
  .map((folder) => folder.slice("subgraph-".length))
  .toSorted();

/** Every subgraph in a process of its own behind our gateway, and behind Apollo's; and the whole as Apollo serves it. */
export interface Apart {
  readonly ours: RunningServer;
  /** Apollo Gateway before our subgraph processes. */
  readonly mixed: RunningServer;
  /** Apollo Gateway before subgraphs in Apollo Server. */
  readonly apollo: RunningServer;
  stop(): Promise<void>;
}

interface Surroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Whom Apollo's gateway asks for, as JSON: it has no log-in of its own. */
  readonly viewer: string;
}

interface Subgraphs {
  readonly running: readonly RunningServer[];
  /** `name=address,…` */
  readonly urls: string;
}

const source = (name: string): string => join(import.meta.dirname, `${name}.ts`);

async function spawnSubgraphs(
  file: string,
  environment: Readonly<Record<string, string>>,
  ready: string,
): Promise<Subgraphs> {
  const running = await Promise.all(
    names.map((name) => {
      // The gateway makes the demo's keys; one subgraph alone is told where they are.
      const keys = name === "referrals" ? { INDGANG_KEYS: join(environment["INDGANG_DATA"] ?? "", "keys.json") } : {};
      return spawnServer(file, { ...environment, ...keys, INDGANG_SUBGRAPH: name, LOG_LEVEL: "warn" }, ready);
    }),
  );
  const urls = names.map((name, index) => `${name}=http://127.0.0.1:${running[index]?.port}/graphql`).join(",");
  return { running, urls };
}

function spawnApolloGateway({ root, environment, viewer }: Surroundings, urls: string): Promise<RunningServer> {
  return spawnServer(source("apollo-gateway"), {
    SUPERGRAPH: join(root, "packages/supergraph/supergraph.graphql"),
    SUBGRAPHS: urls,
    SECRET: environment["INDGANG_SECRET"] ?? "",
    VIEWER: viewer,
    NODE_ENV: "production",
  });
}

export async function spawnApart(surroundings: Surroundings): Promise<Apart> {
  const { root, environment } = surroundings;
  const [own, apollos] = await Promise.all([
    spawnSubgraphs(join(root, "apps/subgraphs/dist/main.js"), environment, "answers on"),
    spawnSubgraphs(bundled(root, "apollo-subgraph"), { ...environment, NODE_ENV: "production" }, "ready"),
  ]);
  const [ours, mixed, apollo] = await Promise.all([
    spawnGateway(root, { ...environment, INDGANG_MODE: "apart", INDGANG_SUBGRAPHS: own.urls }),
    spawnApolloGateway(surroundings, own.urls),
    spawnApolloGateway(surroundings, apollos.urls),
  ]);
  return {
    ours,
    mixed,
    apollo,
    async stop() {
      await Promise.all([ours, mixed, apollo].map((each) => each.stop()));
      await Promise.all([...own.running, ...apollos.running].map((each) => each.stop()));
    },
  };
}
