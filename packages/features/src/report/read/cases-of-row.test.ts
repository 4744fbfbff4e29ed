import { expect, it } from "vitest";
import { casesOfRow } from "./cases-of-row.ts";

const row = (key: string, nodeId: string | null = null) => ({ key, nodeId });
const all = { year: "2026", poolId: null };
const ofPool = { year: "2026", poolId: "pool_1" };

it.each([
  ["STATES", row("REJECTED"), all, { year: "2026", state: ["REJECTED"] }],
  ["TARGET_GROUPS", row("ELDERLY"), ofPool, { year: "2026", pool: "pool_1", group: "ELDERLY" }],
  ["PLACES", row("Nørrebro"), all, { year: "2026", place: "Nørrebro" }],
  ["PLACES", row(""), all, { year: "2026", place: "-" }],
  ["PLACES", row("-"), all, null],
  ["POOLS", row("2", "pool_2"), all, { year: "2026", pool: "pool_2" }],
  ["OUTCOMES", row("2", "pool_2"), all, { year: "2026", pool: "pool_2", state: ["GRANTED", "PARTLY_GRANTED"] }],
  ["YEARS", row("2024"), ofPool, { year: "2024", pool: "pool_1" }],
  ["LINES", row("3", "budget_line_3"), all, null],
  ["REFERRALS", row("social"), all, null],
] as const)("POOL-15 a row of %s leads to the cases that it counts, or to none", (kind, one, counted, expected) => {
  expect(casesOfRow(kind, one, counted)).toEqual(expected);
});
