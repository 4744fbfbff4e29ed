import { expect, it } from "vitest";
import { parseNumber } from "./parse-number.ts";

const whole = { decimals: 0 };

it.each([
  ["25", 25],
  ["10.000", 10_000],
  ["-3", -3],
  ["", null],
])("reads %j", (text, value) => {
  expect(parseNumber(text, whole)).toEqual({ value, problem: null });
});

it("reads decimals where they are asked for", () => {
  expect(parseNumber("12,5", { decimals: 1 })).toEqual({ value: 12.5, problem: null });
  expect(parseNumber("12.5", { decimals: 1 }, "en-GB")).toEqual({ value: 12.5, problem: null });
});

it.each([
  ["mange", "not-a-number"],
  ["2,5", "too-precise"],
  ["0", "too-low"],
  ["101", "too-high"],
])("refuses %s as %s", (text, problem) => {
  expect(parseNumber(text, { decimals: 0, min: 1, max: 100 })).toEqual({ value: null, problem });
});

it("takes the bounds themselves", () => {
  expect(parseNumber("1", { decimals: 0, min: 1, max: 100 }).value).toBe(1);
  expect(parseNumber("100", { decimals: 0, min: 1, max: 100 }).value).toBe(100);
});
