import {
  createIdentityKey,
  createViewerSigner,
  readSigningKey,
  readVerificationKey,
  type Identity,
  type Subgraph,
} from "@indgang/subgraph-kit";
import { createApartEngine } from "../apart/create-apart-engine.ts";
import { composeGraph } from "../compose/compose-graph.ts";
import type { Engine } from "../engine/engine.type.ts";
import { serveSubgraph, type ServedSubgraph } from "./serve-subgraph.ts";

export interface Apart {
  readonly engine: Engine;
  readonly served: Readonly<Record<string, ServedSubgraph>>;
  stop(): Promise<void>;
}

interface StartOptions {
  readonly subgraphs: readonly Subgraph[];
  contextFor(identity: Identity): object;
  readonly patience?: number;
}

/** The apart engine over subgraphs on free ports of this machine. */
export async function startApart({ subgraphs, contextFor, patience }: StartOptions): Promise<Apart> {
  const pair = await createIdentityKey("test");
  const [signing, key] = [await readSigningKey("test", pair.privateKey), await readVerificationKey(pair.publicKey)];
  const served: Record<string, ServedSubgraph> = {};
  for (const subgraph of subgraphs) served[subgraph.name] = await serveSubgraph({ subgraph, key, contextFor });
  const engine = createApartEngine({
    subgraphs,
    graph: composeGraph(subgraphs),
    urls: Object.fromEntries(Object.entries(served).map(([name, { url }]) => [name, url])),
    sign: createViewerSigner(signing),
    ...(patience === undefined ? {} : { patience }),
  });
  const stop = async (): Promise<void> => {
    await engine.stop();
    await Promise.all(Object.values(served).map((each) => each.stop()));
  };
  return { engine, served, stop };
}
