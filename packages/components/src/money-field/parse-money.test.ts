import { describe, expect, it } from "vitest";
import { formatAmount } from "../format/money.ts";
import { parseMoney } from "./parse-money.ts";

describe("an amount as Danes write it", () => {
  it.each([
    ["74.073,00", 7_407_300],
    ["74073", 7_407_300],
    ["74.073", 7_407_300],
    ["74 073,5", 7_407_350],
    ["74\u00a0073,00 kr.", 7_407_300],
    ["kr. 500", 50_000],
    ["500,-", 50_000],
    ["500 kr", 50_000],
    ["DKK 1.234.567,89", 123_456_789],
    ["0,05", 5],
    [",50", 50],
    ["0", 0],
    ["74.5", 7_450],
    ["74.07", 7_407],
    ["74,073.00", 7_407_300],
  ])("reads %s", (text, øre) => {
    expect(parseMoney(text)).toEqual({ value: øre, problem: null });
  });

  it.each([
    ["-500", "negative"],
    ["−0,01", "negative"],
    ["74.073,005", "too-precise"],
    ["74,073", "too-precise"],
    ["0.125", "too-precise"],
    ["1234.567", "too-precise"],
    ["halvfems", "not-an-amount"],
    ["12.345.67", "not-an-amount"],
    ["1,2,3", "not-an-amount"],
    ["10 eur", "not-an-amount"],
    ["kr.", "not-an-amount"],
    ["1e5", "not-an-amount"],
    ["999.999.999.999.999,00", "too-large"],
  ])("refuses %s as %s", (text, problem) => {
    expect(parseMoney(text)).toEqual({ value: null, problem });
  });

  it.each(["", "   ", "\u00a0"])("reads nothing from %j", (text) => {
    expect(parseMoney(text)).toEqual({ value: null, problem: null });
  });

  it("lets the language decide what a lone separator before three digits is", () => {
    expect(parseMoney("74,073", "en-GB")).toEqual({ value: 7_407_300, problem: null });
    expect(parseMoney("74.073", "en-GB")).toEqual({ value: null, problem: "too-precise" });
  });

  it.each(["da-DK", "en-GB"] as const)("reads back what it writes in %s", (locale) => {
    for (let øre = 1; øre < 10 ** 14; øre = øre * 3 + 7) {
      expect(parseMoney(formatAmount(øre, locale), locale).value).toBe(øre);
    }
  });
});
