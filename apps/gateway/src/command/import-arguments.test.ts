import { expect, it } from "vitest";
import { readImportArguments } from "./import-arguments.ts";

const read = (line: string) => readImportArguments(line.split(" "));

it("reads the file, the pool and the sandbox's code", () => {
  const asked = { file: "grants.json", pool: "paragraf-18", municipality: 999, report: undefined };
  expect(read("360giving grants.json --pool paragraf-18")).toEqual(asked);
  expect(read("360giving grants.json --pool paragraf-18 --municipality 101 --report r.csv")).toEqual({
    ...asked,
    municipality: 101,
    report: "r.csv",
  });
});

it.each([
  "360giving grants.json --pool paragraf-18 --municipalty 101",
  "360giving grants.json --pool paragraf-18 --dry-run",
  "360giving grants.json --pool paragraf-18 --municipality sandbox",
  "360giving grants.json more.json --pool paragraf-18",
  "360giving grants.json --pool",
  "360giving grants.json",
  "csv grants.csv --pool paragraf-18",
])("takes nothing that it does not understand: %s", (line) => {
  expect(read(line)).toBeNull();
});
