import { createApartEngine, createTogetherEngine, subgraphs, type Engine } from "@indgang/supergraph";
import { createViewerSigner, installationKey } from "@indgang/subgraph-kit";
import type { Configuration } from "../configuration.ts";

/** The engine that the configuration asks for: the subgraphs in this process, or each somewhere else. */
export async function openEngine({ mode, subgraphUrls }: Configuration, secret: string): Promise<Engine> {
  if (mode === "together") return createTogetherEngine({ subgraphs });
  const { signing } = await installationKey(secret);
  return createApartEngine({ subgraphs, urls: subgraphUrls, sign: createViewerSigner(signing) });
}
