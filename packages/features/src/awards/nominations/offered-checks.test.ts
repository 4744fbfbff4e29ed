import { nominationStates } from "@indgang/domain/awards";
import { expect, it } from "vitest";
import { offeredChecks } from "./offered-checks.ts";

it("AWARD-2 a nomination is checked, and the check corrected, until judging begins", () => {
  expect(offeredChecks("RECEIVED", "NOMINATING", false)).toEqual(["accept", "reject", "withdraw"]);
  expect(offeredChecks("ELIGIBLE", "NOMINATING", false)).toEqual(["reject", "withdraw"]);
  expect(offeredChecks("INELIGIBLE", "NOMINATING", false)).toEqual(["accept", "withdraw"]);
});

it("AWARD-2 while it is judged a nomination can only be withdrawn, until its category is decided", () => {
  expect(offeredChecks("ELIGIBLE", "JUDGING", false)).toEqual(["withdraw"]);
  expect(offeredChecks("ELIGIBLE", "JUDGING", true)).toEqual([]);
});

it("AWARD-2 nothing is offered of what is withdrawn, or once the year is decided", () => {
  expect(offeredChecks("WITHDRAWN", "NOMINATING", false)).toEqual([]);
  for (const state of nominationStates) expect(offeredChecks(state, "DECIDED", true)).toEqual([]);
});
