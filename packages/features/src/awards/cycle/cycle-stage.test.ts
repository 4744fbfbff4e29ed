import { expect, it } from "vitest";
import { cycleStage, type CycleSituation } from "./cycle-stage.ts";

const until = "2026-10-01T12:00:00.000Z";
const [before, after] = [Date.parse(until) - 1, Date.parse(until)];
const category = { received: 0, ballotsMissing: 2, award: null };
const year: CycleSituation = { state: "NOMINATING", publishAt: null, nominateUntil: until, categories: [category] };

it("AWARD-2 nominations are checked before anything else, and go to the jury once their time is over", () => {
  expect(cycleStage({ ...year, categories: [category, { ...category, received: 1 }] }, after)).toBe("CHECK");
  expect(cycleStage(year, before)).toBe("RECEIVES");
  expect(cycleStage(year, after)).toBe("BEGIN");
});

it("AWARD-2 a category is decided once its ballots are in", () => {
  const judging = { ...year, state: "JUDGING" } as const;
  expect(cycleStage(judging, after)).toBe("WAITS_FOR_BALLOTS");
  const voted = { ...category, ballotsMissing: 0 };
  expect(cycleStage({ ...judging, categories: [category, voted] }, after)).toBe("DECIDE");
  expect(cycleStage({ ...judging, categories: [category, { ...voted, award: {} }] }, after)).toBe("WAITS_FOR_BALLOTS");
});

it("AWARD-2 what is decided waits for its instant", () => {
  const decided = { ...year, state: "DECIDED" } as const;
  expect(cycleStage(decided, after)).toBe("PUBLISH");
  expect(cycleStage({ ...decided, publishAt: "2026-12-01T12:00:00.000Z" }, after)).toBe("WAITS_FOR_INSTANT");
});

it("AWARD-1 says where a year stands that nothing is to be done about", () => {
  for (const [state, stage] of [
    ["DRAFT", "WAITS_TO_OPEN"],
    ["PUBLISHED", "PUBLISHED"],
    ["CANCELLED", "CANCELLED"],
  ] as const)
    expect(cycleStage({ ...year, state }, after)).toBe(stage);
});
