import { expect, it } from "vitest";
import { plainDate } from "../../kernel/index.ts";
import { nearness, ownTasks } from "./own-tasks.ts";

const nothing = {
  id: "1",
  title: "Cafédage",
  state: "GRANTED",
  dueOn: null,
  agreement: null,
  outcome: null,
  accounts: [],
  grantYears: [],
} as const;

it("POOL-11 POOL-12 ASSOC-6 what waits for an association comes by its day, and nothing that waits for the office", () => {
  const accounts = { year: 2026, dueOn: plainDate("2027-03-31") } as const;
  const running = {
    ...nothing,
    agreement: { waitsOn: "ASSOCIATION", answerBy: plainDate("2026-12-01") },
    outcome: { state: "AWAITED", dueOn: plainDate("2029-03-31") },
    accounts: [
      { ...accounts, state: "OWED" },
      { ...accounts, year: 2025, state: "APPROVED" },
    ],
    grantYears: [{ year: 2027, standing: "TO_RENEW" }],
  } as const;
  const returned = { ...nothing, id: "2", state: "RETURNED" } as const;
  const tasks = ownTasks([running, returned, { ...nothing, id: "3" }]);
  expect(tasks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ["COMPLETE", null],
    ["AGREEMENT", "2026-12-01"],
    ["RENEWAL", "2026-12-31"],
    ["ACCOUNTS", "2027-03-31"],
    ["OUTCOME", "2029-03-31"],
  ]);
  const today = plainDate("2026-12-02");
  expect(tasks.map((task) => nearness(task, today))).toEqual(["NOW", "LATE", "NOW", "NOW", "LATER"]);
});
