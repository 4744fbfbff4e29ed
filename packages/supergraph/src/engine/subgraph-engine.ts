import type { Subgraph } from "@indgang/subgraph-kit";
import type { Engine } from "./engine.type.ts";
import { createJitExecute } from "./jit-execute.ts";
import { makeEngine } from "./make-engine.ts";

/** One subgraph alone, with compiled operations: what a process of its own serves. */
export function createSubgraphEngine({ schema, sdl }: Subgraph): Engine {
  return makeEngine({ schema, supergraphSdl: sdl, execute: createJitExecute(schema), stop: async () => undefined });
}
