import { expect, it } from "vitest";
import { readApplicationSearch } from "../applications/application-search.ts";
import { toWhere } from "../applications/list/to-variables.ts";
import { casesOf, type Figure } from "./cases-of.ts";

const figure = (dimension: Figure["dimension"], key: string): Figure => ({
  dimension,
  key,
  cases: 1,
  asked: 1 as Figure["asked"],
  granted: 0 as Figure["granted"],
});

it.each([
  [figure("STATE", "REJECTED"), { states: ["REJECTED"] }],
  [figure("TARGET_GROUP", "ELDERLY"), { targetGroup: "ELDERLY" }],
  [figure("BUDGET_KIND", "WAGES"), { budgetKind: "WAGES" }],
  [figure("SIZE", "SMALL"), { size: "SMALL" }],
  [figure("PLACE", "Nørrebro"), { place: "Nørrebro" }],
  [figure("PLACE", ""), { place: "" }],
])("POOL-18 a figure leads to the list of exactly its cases: $dimension $key", (one, narrowed) => {
  const address = casesOf(one, "pool_1", "2026");
  const search = readApplicationSearch(Object.fromEntries(Object.entries(address)));
  expect(toWhere(search).filter).toEqual({ poolId: "pool_1", year: 2026, ...narrowed });
});
