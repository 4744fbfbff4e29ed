import { expect, it } from "vitest";
import { mayDecide } from "./may-decide.ts";

const jury = { isChair: true, isSecretariat: false, publishAt: null, state: "JUDGING" } as const;
const voted = { ballotsMissing: 0 };

it("AWARD-2 the chair and the secretariat are offered to decide once all have voted", () => {
  expect(mayDecide(jury, voted)).toBe(true);
  expect(mayDecide({ ...jury, isChair: false, isSecretariat: true }, voted)).toBe(true);
  expect(mayDecide({ ...jury, isChair: false }, voted)).toBe(false);
  expect(mayDecide(jury, { ballotsMissing: 1 })).toBe(false);
});

it("AWARD-2 a decision is corrected until publishing is set", () => {
  expect(mayDecide({ ...jury, state: "DECIDED" }, voted)).toBe(true);
  expect(mayDecide({ ...jury, state: "DECIDED", publishAt: "2026-12-01T10:00:00.000Z" }, voted)).toBe(false);
  expect(mayDecide({ ...jury, state: "PUBLISHED" }, voted)).toBe(false);
});
