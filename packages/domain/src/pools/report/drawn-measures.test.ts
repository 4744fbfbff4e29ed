import { expect, it } from "vitest";
import { drawnMeasures } from "./drawn-measures.ts";

it("POOL-15 draws what was asked for beside what was given, money beside money, and counts by themselves", () => {
  expect(drawnMeasures(["CASES", "ASKED", "GRANTED"])).toEqual({ outlined: "ASKED", filled: "GRANTED" });
  expect(drawnMeasures(["BUDGET", "GRANTED", "PAID"])).toEqual({ outlined: "BUDGET", filled: "GRANTED" });
  expect(drawnMeasures(["CASES", "ASKED"])).toEqual({ outlined: "ASKED", filled: null });
  expect(drawnMeasures(["GRANTS", "HANDED_IN", "APPROVED"])).toEqual({ outlined: "GRANTS", filled: "HANDED_IN" });
  expect(drawnMeasures(["GOALS", "GOALS_REACHED", "GOALS_PARTLY"])).toEqual({
    outlined: "GOALS",
    filled: "GOALS_REACHED",
  });
  expect(drawnMeasures(["MEETINGS", "HEARINGS"])).toEqual({ outlined: null, filled: "MEETINGS" });
});
