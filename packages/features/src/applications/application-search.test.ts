import { plainDate } from "@indgang/domain/kernel";
import { parseSearch, stringifySearch } from "@indgang/shell";
import { expect, it } from "vitest";
import { changeFilter, isFiltered, readApplicationSearch, type ApplicationSearch } from "./application-search.ts";

const full: ApplicationSearch = {
  q: "ældre & café",
  state: ["RECEIVED", "ASSESSING"],
  pool: "pool_1",
  waitsFor: "CASEWORKER",
  mine: true,
  from: plainDate("2026-01-31"),
  to: plainDate("2026-02-28"),
  order: "AMOUNT_DESC",
  after: "cursor==",
  row: "26",
};

it("comes back from the address as it went in", () => {
  expect(readApplicationSearch(parseSearch(stringifySearch({ ...full })))).toEqual(full);
});

it("leaves out what it cannot read: an old or mistyped address still opens", () => {
  const read = readApplicationSearch(parseSearch("?state=NOWHERE&order=WRONG&from=2026-02-30&mine=perhaps&q="));
  expect(read).toEqual({});
  expect(isFiltered(read)).toBe(false);
});

it("begins at the first page when a filter changes", () => {
  expect(changeFilter(full, { q: undefined, state: undefined })).toEqual({
    pool: "pool_1",
    waitsFor: "CASEWORKER",
    mine: true,
    from: "2026-01-31",
    to: "2026-02-28",
    order: "AMOUNT_DESC",
  });
});
