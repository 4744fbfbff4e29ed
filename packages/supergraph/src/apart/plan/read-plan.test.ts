import type { FetchNode, PlanNode, RequiresSelection } from "@graphql-hive/router-query-planner";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { readPlan } from "./read-plan.ts";

const schema = buildSchema(`
  interface Thing { id: ID! }
  type Paper implements Thing { id: ID! title: String }
  type Person implements Thing { id: ID! name: String }
  type Query { things: [Thing] paper: Paper }
`);
const fetch: FetchNode = {
  kind: "Fetch",
  serviceName: "papers",
  operation: "{ first: paper { title } things { id } }",
};
const keyOf = (typeCondition: string, name = "id"): RequiresSelection => ({
  kind: "InlineFragment",
  typeCondition,
  selections: [{ kind: "Field", name }],
});
const entities = (name?: string): PlanNode => ({
  kind: "Flatten",
  path: [{ Field: "things" }, "@", { TypeCondition: ["Thing"] }],
  node: { ...fetch, requires: [keyOf("Paper", name)] },
});

it("knows what the fields at the top are called in the answer", () => {
  expect(readPlan(fetch, schema)).toMatchObject({ kind: "fields", keys: ["first", "things"] });
});

it("looks behind an interface for the types that may stand there", () => {
  expect(readPlan(entities(), schema)).toMatchObject({
    lookups: [
      { alias: "_entities", variable: "representations", paths: [["things", "@", new Set(["Paper", "Person"])]] },
    ],
  });
});

it.each<[string, PlanNode]>([
  ["a choice", { kind: "Condition", condition: "flag" }],
  ["another key than the id", entities("title")],
  ["names to be rewritten", { ...fetch, outputRewrites: [{ KeyRenamer: { path: [], renameKeyTo: "x" } }] }],
  ["a sequence below a place", { kind: "Flatten", path: [], node: { kind: "Sequence", nodes: [] } }],
])("refuses %s, which our graph never needs", (_, node) => {
  expect(() => readPlan(node, schema)).toThrow("nobody here carries out");
});
