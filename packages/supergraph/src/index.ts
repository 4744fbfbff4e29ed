export { createApartEngine, type ApartOptions } from "./apart/create-apart-engine.ts";
export { composeGraph, type ComposedGraph } from "./compose/compose-graph.ts";
export type { Answer, Engine, Operation } from "./engine/engine.type.ts";
export { createSubgraphEngine } from "./engine/subgraph-engine.ts";
export { createFollower, type Followed, type Follower } from "./live/create-follower.ts";
export { subgraphs } from "./registry.ts";
export { createTogetherEngine } from "./together/create-together-engine.ts";
