import { expect, it } from "vitest";
import { suggestedYear } from "./suggested-year.ts";

it("AWARD-1 suggests the first year that the prize has not", () => {
  expect(suggestedYear(2026, [2025])).toBe(2026);
  expect(suggestedYear(2026, [2026, 2025])).toBe(2027);
  expect(suggestedYear(2026, [2027, 2026])).toBeNull();
});
