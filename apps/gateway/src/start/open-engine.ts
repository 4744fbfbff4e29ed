import { createApartEngine, createTogetherEngine, subgraphs, type Engine } from "@indgang/supergraph";
import type { Configuration } from "../configuration.ts";
import { subgraphSigner } from "./subgraph-signer.ts";

/** The engine that the configuration asks for: the subgraphs in this process, or each somewhere else. */
export async function openEngine({ mode, subgraphUrls }: Configuration, secret: string): Promise<Engine> {
  if (mode === "together") return createTogetherEngine({ subgraphs });
  return createApartEngine({ subgraphs, urls: subgraphUrls, sign: await subgraphSigner(secret) });
}
