import { expect, it } from "vitest";
import { toParameter } from "./parameter.ts";

it("writes what a statement is given as PostgreSQL reads it", () => {
  expect([null, undefined, "x", 12, 1.5, true, 7n].map(toParameter)).toEqual([
    null,
    null,
    "x",
    "12",
    "1.5",
    "true",
    "7",
  ]);
  expect(toParameter([])).toBe("{}");
  expect(toParameter(["a", "b,c", "{d}", null, "NULL", 5])).toBe('{"a","b,c","{d}",null,"NULL",5}');
  expect(toParameter(['"', "\\", "new\nline"])).toBe('{"\\"","\\\\","new\nline"}');
  expect(toParameter([7n, undefined, true, NaN])).toBe('{"7",NULL,"true","NaN"}');
  expect(toParameter([["a"], ["b"]])).toBe('{{"a"},{"b"}}');
});

it("refuses what it would have to guess at", () => {
  expect(() => toParameter(new Date() as never)).toThrow("not [object Date]");
  expect(() => toParameter((() => 1) as never)).toThrow(TypeError);
  expect(() => toParameter([{ a: 1 }] as never)).toThrow(TypeError);
});
