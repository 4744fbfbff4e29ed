import { expect, it } from "vitest";
import { parseDate } from "./parse-date.ts";

it.each([
  "22.11.2026",
  "22/11/2026",
  "22-11-2026",
  "22 11 2026",
  "22.11.26",
  "22/11-26",
  "22112026",
  "221126",
  "2026-11-22",
  " 22.11.2026 ",
])("reads %s", (text) => {
  expect(parseDate(text)).toEqual({ value: "2026-11-22", problem: null });
});

it("knows leap years", () => {
  expect(parseDate("29.2.2028").value).toBe("2028-02-29");
  expect(parseDate("29.2.2026").problem).toBe("no-such-date");
});

it.each([
  ["31.02.2026", "no-such-date"],
  ["32.01.2026", "no-such-date"],
  ["01.13.2026", "no-such-date"],
  ["00.01.2026", "no-such-date"],
  ["01.01.0026", "no-such-date"],
  ["i morgen", "not-a-date"],
  ["22.11", "not-a-date"],
  ["22.11.202", "not-a-date"],
])("refuses %s as %s", (text, problem) => {
  expect(parseDate(text)).toEqual({ value: null, problem });
});

it("takes the bounds themselves and refuses what lies outside", () => {
  const bounds = { min: "2026-11-01", max: "2026-11-30" };
  expect(parseDate("1.11.2026", bounds).value).toBe("2026-11-01");
  expect(parseDate("30.11.2026", bounds).value).toBe("2026-11-30");
  expect(parseDate("31.10.2026", bounds).problem).toBe("too-early");
  expect(parseDate("1.12.2026", bounds).problem).toBe("too-late");
});

it("reads nothing from nothing", () => {
  expect(parseDate("  ")).toEqual({ value: null, problem: null });
});
