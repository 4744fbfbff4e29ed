import { UnreadableFile } from "@indgang/grant-import";
import { expect, it } from "vitest";
import { inWords } from "./run-command.ts";

it("tells in its own words that a file cannot be read, and no fault's words", () => {
  const broken = "The file grants.json is not whole JSON: it breaks after row 1.";
  expect(inWords(new UnreadableFile(broken, 1))).toBe(broken);
  const nowhere = "There is no pool “nope” in municipality 999.";
  expect(inWords(new Error(nowhere))).toBe(nowhere);
  expect(inWords(new TypeError("Cannot read properties of undefined"))).toBeNull();
});

it("says what a database that went away means for whoever ran the command", () => {
  const away = new Error("Client has encountered a connection error and is not queryable");
  expect(inWords(away)).toMatch(/^The database does not answer\./u);
  expect(inWords(Object.assign(new TypeError("wrapped"), { cause: away }))).toMatch(/same command again/u);
});
