import { plainDate } from "@indgang/domain/kernel";
import { expect, it } from "vitest";
import { nextStep } from "./next-step.ts";

const today = plainDate("2026-11-23");
const counts = { validFrom: plainDate("2026-11-24"), validTo: null };
const ended = { validFrom: plainDate("2020-01-01"), validTo: plainDate("2021-01-01") };
const step = (
  criteria: readonly (typeof counts | typeof ended)[],
  ...states: readonly ("OPEN" | "ANNOUNCED" | "CLOSED" | "DECIDED")[]
) => nextStep({ criteria, rounds: states.map((state) => ({ state })), today });

it("POOL-3 POOL-4 leads from a new pool over its criteria to a round, and leaves one that is under way alone", () => {
  expect(step([])).toBe("CRITERIA");
  expect(step([ended], "DECIDED")).toBe("CRITERIA");
  expect(step([counts])).toBe("ROUND");
  expect(step([counts], "DECIDED")).toBe("ROUND");
  expect(step([counts], "DECIDED", "ANNOUNCED")).toBe("OPENS_LATER");
  expect(step([counts], "OPEN", "ANNOUNCED")).toBeNull();
  expect(step([], "OPEN")).toBeNull();
  expect(step([counts], "CLOSED")).toBeNull();
});
