import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCvr } from "./index.ts";

describe("CVR numbers", () => {
  it.each(["13748136", "28927037", "DK 28 92 70 37", "DK-13748136"])("LAW-4 takes %s", (text) => {
    expect(readCvr(text).ok).toBe(true);
  });

  it.each([
    ["13748137", "CVR_CHECK_DIGIT"],
    ["1374813", "CVR_FORMAT"],
    ["137481366", "CVR_FORMAT"],
    ["00000000", "CVR_FORMAT"],
    ["1374813a", "CVR_FORMAT"],
    ["", "CVR_FORMAT"],
  ])("LAW-4 refuses %j as %s", (text, code) => {
    expect(readCvr(text)).toEqual({ ok: false, code });
  });

  it("LAW-4 notices every single wrong digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [..."28927037"];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(readCvr(digits.join("")).ok).toBe(false);
      }),
    );
  });
});
