import { expect, it } from "vitest";
import { money, plainDate, toInstant } from "../../kernel/index.ts";
import { nearness, ownTasks } from "./own-tasks.ts";
import { renewalTasks } from "./renewal-tasks.ts";

const nothing = {
  id: "1",
  title: "Cafédage",
  state: "GRANTED",
  dueOn: null,
  agreement: null,
  outcome: null,
  accounts: [],
  grantYears: [],
  claims: [],
} as const;

it("POOL-11 POOL-12 ASSOC-6 what waits for an association comes by its day, and nothing that waits for the office or is paid back", () => {
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
    claims: [
      { amount: money(100), settled: money(100), dueOn: plainDate("2026-11-01") },
      { amount: money(100), settled: money(99), dueOn: plainDate("2027-01-15") },
    ],
  } as const;
  const returned = { ...nothing, id: "2", state: "RETURNED" } as const;
  const tasks = ownTasks([running, returned, { ...nothing, id: "3" }]);
  expect(tasks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ["COMPLETE", null],
    ["AGREEMENT", "2026-12-01"],
    ["RENEWAL", "2026-12-31"],
    ["PAY_BACK", "2027-01-15"],
    ["ACCOUNTS", "2027-03-31"],
    ["OUTCOME", "2029-03-31"],
  ]);
  const today = plainDate("2026-12-02");
  expect(tasks.map((task) => nearness(task, today))).toEqual(["NOW", "LATE", "NOW", "NOW", "NOW", "LATER"]);
});

it("POOL-7 what was granted for the year before can go on by the simplified form of an open round, until somebody has asked in it", () => {
  const association = { id: "a" };
  const granted = {
    ...nothing,
    association,
    amount: money(100),
    round: { id: "r1", year: 2027, pool: { id: "p" } },
  };
  const open = {
    id: "r2",
    state: "OPEN",
    year: 2028,
    deadlineAt: toInstant(new Date("2027-07-22T10:00:00Z")),
    renewalForm: {},
  } as const;
  const pool = { id: "p", rounds: { nodes: [open] } };
  const [task, ...others] = renewalTasks([granted, { ...granted, id: "2" }], [pool], []);
  expect([task, others]).toMatchObject([
    { kind: "APPLY_AGAIN", applicationId: "1", year: 2028, dueOn: "2027-07-22" },
    [],
  ]);
  expect(task && nearness(task, plainDate("2026-12-02"))).toBe("NOW");
  const none = (changed: object, rounds: object = open) =>
    renewalTasks([{ ...granted, ...changed }], [{ id: "p", rounds: { nodes: [{ ...open, ...rounds }] } }], []);
  expect(none({ amount: money(0) })).toEqual([]);
  expect(none({ round: { ...granted.round, year: 2026 } })).toEqual([]);
  expect(none({}, { renewalForm: null })).toEqual([]);
  expect(none({}, { state: "CLOSED" })).toEqual([]);
  expect(renewalTasks([granted], [pool], [{ association, round: { id: "r2" } }])).toEqual([]);
  const again = { ...granted, id: "3", amount: null, round: { ...granted.round, id: "r2", year: 2028 } };
  expect(renewalTasks([granted, { ...again, state: "ASSESSING" }], [pool], [])).toEqual([]);
  expect(renewalTasks([granted, { ...again, state: "WITHDRAWN" }], [pool], [])).toHaveLength(1);
});
