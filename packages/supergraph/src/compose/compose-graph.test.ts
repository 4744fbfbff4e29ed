import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { undescribedElements } from "@indgang/subgraph-kit";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { subgraphs } from "../registry.ts";
import { papersSubgraph } from "../testing/fixture/papers.subgraph.ts";
import { peopleSubgraph } from "../testing/fixture/people.subgraph.ts";
import { composeGraph } from "./compose-graph.ts";

const committed = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");
const graph = composeGraph(subgraphs);

it("is committed as the code composes it: else run `npm run generate`", () => {
  expect(committed("supergraph/supergraph.graphql")).toBe(graph.supergraphSdl);
  expect(committed("supergraph/schema.graphql")).toBe(graph.publicSdl);
});

it.each(subgraphs.map(({ name, sdl }) => [name, sdl]))("has the schema of %s committed as it is", (name, sdl) => {
  expect(committed(`subgraph-${name}/schema.graphql`)).toBe(`${sdl.trim()}\n`);
});

it("has a description on every element that clients see: the schema is the integrators' manual", () => {
  expect(undescribedElements(buildSchema(graph.publicSdl))).toEqual([]);
});

it("shows clients nothing of how the graph is put together", () => {
  expect(graph.publicSdl).not.toMatch(/@key|@shareable|join__|_entities|_service/u);
});

it("finds every entity that implements Node by itself", () => {
  const { publicSdl } = composeGraph([peopleSubgraph, papersSubgraph]);
  const possible = buildSchema(publicSdl);
  const node = possible.getType("Node");
  expect(node && "getFields" in node && possible.getPossibleTypes(node as never).map(({ name }) => name)).toEqual([
    "Paper",
    "Person",
  ]);
});

it("refuses an entity with two owners", () => {
  expect(() => composeGraph([peopleSubgraph, { ...peopleSubgraph, name: "others" }])).toThrow(
    "Person belongs to people and to others",
  );
});

it("tells every reason when the parts do not fit", () => {
  const sdl = papersSubgraph.sdl.replace("renamePaper(", "renamePaper(unknown: Nothing, ");
  expect(() => composeGraph([peopleSubgraph, { ...papersSubgraph, sdl }])).toThrow(/do not compose:\n- /u);
});
