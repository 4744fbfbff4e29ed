import { expect, it } from "vitest";
import { budgetShares } from "./budget-shares.ts";

it("draws what is granted and proposed as shares of the budget", () => {
  expect(budgetShares(200, 50, 100)).toEqual({ left: 50, granted: 25, proposed: 50, limit: 100 });
});

it("is not over when exactly nothing is left", () => {
  expect(budgetShares(200, 100, 100).left).toBe(0);
});

it("draws an overdrawn line to the sum, and marks where the budget ends", () => {
  expect(budgetShares(100, 100, 100)).toEqual({ left: -100, granted: 50, proposed: 50, limit: 50 });
});

it("draws an empty line empty", () => {
  expect(budgetShares(0, 0, 0)).toEqual({ left: 0, granted: 0, proposed: 0, limit: 0 });
});
