import { parse } from "graphql";
import { expect, it } from "vitest";
import { isKnownToFit, rememberToFit } from "./known-calls.ts";

const document = parse(`
  query A($size: Int = 5000, $words: String) { applications(first: $size, words: $words) { totalCount } }
  query B($size: Int) { applications(first: $size) { totalCount } }
`);
const call = (operationName: string, variables: Readonly<Record<string, unknown>>) => ({
  document,
  operationName,
  variables,
});

it("knows a call by its operation and by what its size hangs on, and by nothing else", () => {
  expect(isKnownToFit(call("A", { size: 5 }))).toBe(false);
  rememberToFit(call("A", { size: 5, words: "chess" }));
  expect(isKnownToFit(call("A", { size: 5, words: "music" }))).toBe(true);
  expect(isKnownToFit(call("A", { size: 6, words: "chess" }))).toBe(false);
  expect(isKnownToFit(call("B", { size: 5 }))).toBe(false);
  expect(isKnownToFit({ ...call("A", { size: 5 }), document: parse("query A { viewer { seat } }") })).toBe(false);
});

it("does not take a variable that is left out, which has its default, for one that is null", () => {
  rememberToFit(call("A", { size: null }));
  expect(isKnownToFit(call("A", { size: null }))).toBe(true);
  expect(isKnownToFit(call("A", {}))).toBe(false);
});
