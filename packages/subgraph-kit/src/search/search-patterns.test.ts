import { expect, it } from "vitest";
import { searchPatterns } from "./search-patterns.ts";

it("looks for each word anywhere, in lower case, and takes no sign of LIKE for more than itself", () => {
  expect(searchPatterns("  Ældre\tSAGEN 100%_\\ ")).toEqual(["%ældre%", "%sagen%", String.raw`%100\%\_\\%`]);
});

it("is content with eight words, and finds nothing to look for in blanks", () => {
  expect(searchPatterns("ord ".repeat(60))).toHaveLength(8);
  expect(searchPatterns(" \u0000\n")).toEqual([]);
});
