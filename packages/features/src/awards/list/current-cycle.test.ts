import { expect, it } from "vitest";
import { currentCycle } from "./current-cycle.ts";

it("AWARD-1 shows the year that is worked on, not the one that is only announced", () => {
  const cycles = [
    { year: 2027, state: "DRAFT" },
    { year: 2026, state: "JUDGING" },
  ] as const;
  expect(currentCycle(cycles)?.year).toBe(2026);
});

it("AWARD-1 shows the latest year where none is worked on", () => {
  const cycles = [
    { year: 2025, state: "PUBLISHED" },
    { year: 2024, state: "PUBLISHED" },
  ] as const;
  expect(currentCycle(cycles)?.year).toBe(2025);
  expect(currentCycle([])).toBeNull();
});
