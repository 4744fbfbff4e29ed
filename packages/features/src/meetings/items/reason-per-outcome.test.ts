import { expect, it } from "vitest";
import { changeOutcome } from "./reason-per-outcome.ts";

const part = { outcome: "PART", reasonCode: "LOWER_PRIORITY", reasonText: "Denne del af budgettet er trukket fra." };

it("LAW-1 does not let the reason for a part stand under a rejection", () => {
  const { change } = changeOutcome(part, "PART", "REJECTED", {});
  expect(change).toEqual({ outcome: "REJECTED", reasonCode: null, reasonText: "" });
});

it("brings back what was written when one goes back, also past a grant in full", () => {
  const full = changeOutcome(part, "PART", "FULL", {});
  const rejected = changeOutcome({ ...part, ...full.change }, "FULL", "REJECTED", full.written);
  const back = changeOutcome({ ...part, ...rejected.change }, "REJECTED", "PART", rejected.written);
  expect(back.change).toEqual(part);
});
