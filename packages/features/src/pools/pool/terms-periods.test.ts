import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { termsPeriods } from "./terms-periods.ts";

it("POOL-17 tells the terms that hold from those that come and those that held", () => {
  const [first, second, third] = ["2007-01-01", "2025-07-01", "2027-01-01"].map((day) => ({
    validFrom: plainDate(day),
  }));
  const all = [third, first, second].filter((one) => one !== undefined);
  expect(termsPeriods(all, plainDate("2025-07-01"))).toEqual({ now: second, coming: [third], earlier: [first] });
  expect(termsPeriods(all, plainDate("2000-01-01")).now).toBeNull();
});
