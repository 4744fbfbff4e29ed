import { expect, it } from "vitest";
import { decideFaults, notGiven } from "./decide-faults.ts";

const motivation = "Koret har åbnet havnen for alle.";

it("AWARD-2 a decision has a winner, or says that there is none, and a motivation", () => {
  expect(decideFaults({ choice: null, motivation: " " }).map(({ path }) => path)).toEqual([
    "nominationId",
    "motivation",
  ]);
  expect(decideFaults({ choice: notGiven, motivation })).toEqual([]);
});

it("AWARD-2 a motivation has at least twenty characters", () => {
  expect(decideFaults({ choice: "a", motivation: "For kort" })).toEqual([
    { path: "motivation", code: "TOO_SHORT", limit: "20" },
  ]);
});
