import { expect, it } from "vitest";
import { firstRow, nextPlace, pageVariables, previousPlace } from "./paging.ts";

const middle = { hasNextPage: true, hasPreviousPage: true, startCursor: "s", endCursor: "e" };

it("goes forwards by the last cursor and backwards by the first", () => {
  expect(nextPlace({ after: "x", row: "26" }, middle)).toEqual({ after: "e", row: "51" });
  expect(previousPlace({ after: "x", row: "51" }, middle)).toEqual({ before: "s", row: "26" });
  expect(pageVariables({ before: "s" })).toEqual({ last: 25, before: "s" });
});

it("returns to the plain address of the first page", () => {
  expect(previousPlace({ after: "x", row: "26" }, middle)).toEqual({});
});

it("has no way past the ends, and takes a mistyped row for the first", () => {
  expect(nextPlace({}, { ...middle, hasNextPage: false })).toBeNull();
  expect(previousPlace({}, { ...middle, hasPreviousPage: false })).toBeNull();
  expect(firstRow({ row: "-5" })).toBe(1);
});
