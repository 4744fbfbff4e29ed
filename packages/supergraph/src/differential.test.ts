import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "./engine/engine.type.ts";
import { FixtureContext, viewerIn } from "./testing/fixture/fixture-context.ts";
import { paperId, papersSubgraph } from "./testing/fixture/papers.subgraph.ts";
import { peopleSubgraph, personId } from "./testing/fixture/people.subgraph.ts";
import { randomOperation } from "./testing/random-operation.ts";
import { toldAnswer } from "./testing/same-answer.ts";
import { startApart, type Apart } from "./testing/start-apart.ts";
import { createTogetherEngine } from "./together/create-together-engine.ts";

const subgraphs = [peopleSubgraph, papersSubgraph];
const together: Engine = createTogetherEngine({ subgraphs });
let apart: Apart;

beforeAll(async () => {
  apart = await startApart({
    subgraphs,
    contextFor: ({ viewer, correlationId }) => new FixtureContext(viewer, correlationId),
  });
});
afterAll(() => apart.stop());

const pool = {
  ID: [1, 2, 3, 4, 6, 99].flatMap((number) => [paperId(number), personId(number)]).concat("nonsense", "", "paper_"),
  Int: [0, 1, 2, 3, 100, 101, -1],
  String: ["Ny titel", "æøå", ""],
  after: ["nonsense", ""],
  before: ["nonsense"],
  Money: [0, 1000, 2000, -1, 9_007_199_254_740_991],
  Boolean: [true, false],
};

it("together and apart answer the same, whatever is asked and by whom", { timeout: 120_000 }, async () => {
  const operations = randomOperation({ schema: together.schema, pool, depth: 4, without: [] });
  let withData = 0;
  await fc.assert(
    fc.asyncProperty(operations, fc.constantFrom("social", "culture"), async (operation, seat) => {
      const [one, other] = await Promise.all([
        toldAnswer(together, operation, new FixtureContext(viewerIn(seat))),
        toldAnswer(apart.engine, operation, new FixtureContext(viewerIn(seat))),
      ]);
      expect(other).toEqual(one);
      if (one.data !== null) withData += 1;
    }),
    { seed: 2012, numRuns: 400, endOnFailure: true },
  );
  expect(withData).toBeGreaterThan(200);
});
