import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exceeds, formatMoney, largestAmount, money, parseMoney, readMoney, subtract, sum } from "./index.ts";

describe("money in whole øre", () => {
  it.each([
    ["74.073,00 kr.", 7_407_300],
    ["74073", 7_407_300],
    ["74.073,5", 7_407_350],
    [" kr. 500,- ", 50_000],
    ["1\u00a0000,25 DKK", 100_025],
    ["0", 0],
  ])("reads %j as a Dane means it", (text, ore) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: ore });
  });

  it.each([
    ["-5", "NEGATIVE"],
    ["\u2212 5,00 kr.", "NEGATIVE"],
    ["12,345", "NOT_WHOLE_ORE"],
    ["fem hundrede", "NOT_A_NUMBER"],
    ["", "NOT_A_NUMBER"],
    ["74.07", "NOT_A_NUMBER"],
    ["1.0000,00", "NOT_A_NUMBER"],
    ["1,2,3", "NOT_A_NUMBER"],
    ["10.000.000.000,01", "TOO_LARGE"],
    ["99999999999999999999", "TOO_LARGE"],
    ["- minus", "NOT_A_NUMBER"],
  ])("refuses %j as %s", (text, code) => {
    expect(parseMoney(text)).toEqual({ ok: false, code });
  });

  it("reads back whatever it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestAmount }), (ore) => {
        expect(parseMoney(formatMoney(money(ore)))).toEqual({ ok: true, value: ore });
      }),
    );
  });

  it("never reads anything as an amount that is not whole øre within bounds", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123459.,-−kr \u00a0e+x") }), (text) => {
        const reading = parseMoney(text);
        if (reading.ok) expect(readMoney(reading.value).ok).toBe(true);
      }),
    );
  });

  it("writes the amount of a letter", () => {
    expect(formatMoney(money(7_407_300))).toBe("74.073,00 kr.");
    expect(formatMoney(money(-5))).toBe("-0,05 kr.");
    expect(formatMoney(money(123_456_789_012))).toBe("1.234.567.890,12 kr.");
  });

  it.each([
    [0.5, "NOT_WHOLE_ORE"],
    [Number.NaN, "NOT_A_NUMBER"],
    [-1, "NEGATIVE"],
    [largestAmount + 1, "TOO_LARGE"],
  ])("refuses the number %d as %s", (ore, code) => {
    expect(readMoney(ore)).toEqual({ ok: false, code });
  });

  it("throws for fractions that code made itself", () => {
    expect(() => money(0.1 + 0.2)).toThrow(RangeError);
    expect(Object.is(money(-0), 0)).toBe(true);
  });

  it("counts without losing an øre", () => {
    expect(sum([money(1), money(2), money(3)])).toBe(6);
    expect(subtract(money(1), money(3))).toBe(-2);
    expect(exceeds(money(3), money(3))).toBe(false);
    expect(exceeds(money(4), money(3))).toBe(true);
  });
});
