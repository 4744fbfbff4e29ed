import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, it } from "vitest";
import { refuseCost } from "../graph/limits/cost.ts";
import { exportedLists } from "./lists.ts";
import { queryOf } from "./read-list.ts";

const schema = buildSchema(
  readFileSync(new URL("../../../../packages/supergraph/schema.graphql", import.meta.url), "utf8"),
);

it.each([...exportedLists])(
  "asks the graph of %s for what it has, and within the bounds on cost, with all columns at once",
  (_, list) => {
    const where = Object.fromEntries(Object.keys(list.narrowing).map((name) => [name, undefined]));
    const columns = Object.values(list.columns).map(({ select }) => select);
    const document = parse(queryOf({ list, where }, `nodes { ${columns.join(" ")} }`));
    expect(validate(schema, document)).toEqual([]);
    const variables = { first: 100, lineId: "x" };
    expect(refuseCost({ schema, document, operationName: "Export", variables })).toBeNull();
  },
);
