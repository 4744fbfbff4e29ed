import { UnreadableFile } from "@indgang/grant-import";
import { expect, it } from "vitest";
import { isInWords } from "./run-command.ts";

it("tells in its own words that a file cannot be read, and no fault's words", () => {
  expect(isInWords(new UnreadableFile("The file grants.json is not whole JSON: it breaks after row 1.", 1))).toBe(true);
  expect(isInWords(new Error("There is no pool “nope” in municipality 999."))).toBe(true);
  expect(isInWords(new TypeError("Cannot read properties of undefined"))).toBe(false);
});
