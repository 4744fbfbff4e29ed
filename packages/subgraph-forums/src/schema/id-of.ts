export { idOf, idOrNull } from "@indgang/subgraph-kit";
