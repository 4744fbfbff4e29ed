import { expect, it } from "vitest";
import { prizeRights } from "./prize-rights.ts";

const culture = { id: "culture-id", slug: "culture", name: "", nameEn: "" };
const secretary = { roles: ["SECRETARY"], administration: culture, seat: "culture" } as const;

it("AWARD-1 offers a prize to its own secretariat alone", () => {
  expect(prizeRights(secretary, "culture-id")).toEqual({ runs: true, registers: true });
  expect(prizeRights(secretary, "social-id")).toEqual({ runs: false, registers: false });
  expect(prizeRights({ ...secretary, seat: "servicedesk" }, "culture-id").runs).toBe(false);
});

it("AWARD-2 the office takes down letters, and does nothing else", () => {
  expect(prizeRights({ ...secretary, roles: ["CASEWORKER"] }, "culture-id")).toEqual({ runs: false, registers: true });
  expect(prizeRights({ ...secretary, roles: ["LEADER", "JURY"] }, "culture-id").registers).toBe(false);
});
