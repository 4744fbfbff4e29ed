export { FixtureContext, viewerIn } from "./fixture/fixture-context.ts";
export { paperId, papersSubgraph } from "./fixture/papers.subgraph.ts";
export { peopleSubgraph, personId } from "./fixture/people.subgraph.ts";
export { randomOperation, type RandomOperation, type ValuePool } from "./random-operation.ts";
export { run } from "./run.ts";
export { toldAnswer, type ToldAnswer } from "./same-answer.ts";
export { serveSubgraph, type ServedSubgraph } from "./serve-subgraph.ts";
export { startApart, type Apart } from "./start-apart.ts";
