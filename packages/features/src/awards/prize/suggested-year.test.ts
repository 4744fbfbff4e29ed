import { expect, it } from "vitest";
import { offeredYears, suggestedYear } from "./suggested-year.ts";

it("AWARD-1 suggests the first year that the prize has not", () => {
  expect(suggestedYear(2026, [2025])).toBe(2026);
  expect(suggestedYear(2026, [2026, 2025])).toBe(2027);
  expect(suggestedYear(2026, [2027, 2026])).toBeNull();
});

it("AWARD-1 offers the years around this one that the prize has not", () => {
  expect(offeredYears(2026, [2025])).toEqual([2026, 2027]);
});
