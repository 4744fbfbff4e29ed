import { expect, it } from "vitest";
import { changeOutcome, readWritten, reasonsSetAside } from "./reason-per-outcome.ts";
import { reasonTemplates } from "./reason-templates.ts";

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

it("brings back amount and line too when the page was loaded anew and the form holds none", () => {
  const filled = { ...part, amount: 6_600_000, line: "line_1" };
  const { written } = changeOutcome(filled, "PART", "REJECTED", {});
  const loaded = { outcome: "REJECTED", amount: null, line: null, reasonCode: null, reasonText: "" };
  const kept = readWritten(JSON.parse(JSON.stringify(written))) ?? {};
  expect(changeOutcome(loaded, "REJECTED", "PART", kept).change).toEqual(filled);
});

it("does not put an old amount in place of the one that stands", () => {
  const written = { PART: { ...part, amount: 6_600_000 } };
  const { change } = changeOutcome({ outcome: "FULL", amount: 5_000_000 }, "FULL", "PART", written);
  expect(change["amount"]).toBe(5_000_000);
});

it("tells of a person's own words only", () => {
  const untouched = { reasonText: reasonTemplates.BUDGET_EXHAUSTED };
  expect(reasonsSetAside({ PART: part, REJECTED: untouched }, "FULL")).toEqual(["PART"]);
  expect(reasonsSetAside({ PART: part }, "PART")).toEqual([]);
});

it("takes what is no such draft calmly", () => {
  expect(readWritten("x")).toBeUndefined();
  expect(readWritten({ LATER: {}, PART: 1 })).toEqual({});
});
