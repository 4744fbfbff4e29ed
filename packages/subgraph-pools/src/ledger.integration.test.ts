import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asId } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  contextOf,
  globalId,
  id,
  insert,
  insertPlan,
  insertWorld,
  lineAccount,
  personNumber,
  stepsOf,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const { change } = stepsOf(() => test);
const instalment = (number: number) => globalId("instalment", number);
const paidRow = (number: number, more: object = {}) => ({
  reference: `SOC-2025-${String(number).padStart(4, "0")}-1`,
  paidOn: "2026-11-22",
  financeReference: `B-${number}`,
  ...more,
});

it("POOL-18 the database itself holds plan, instalments, lines and ledger to the same øre", async () => {
  await insertPlan(test.owner, 31, { state: "READY" });
  const part = id("instalment", 310);
  const refuses = async (sql: string, why: string) => expect(test.owner.query(sql)).rejects.toThrow(why);
  await refuses(`UPDATE instalment SET amount = amount + 1 WHERE id = '${part}'`, "are not what was granted");
  await refuses(`UPDATE instalment SET state = 'CANCELLED', note = 'x' WHERE id = '${part}'`, "its ledger differ");
  await refuses(
    `UPDATE instalment SET state = 'PAID', paid_on = now(), finance_reference = 'B', file_id = NULL WHERE id = '${part}'`,
    "not moved from READY to PAID",
  );
  await refuses(`DELETE FROM ledger_entry WHERE application_id = '${id("application", 31)}'`, "never changed");
  const planner = id("person", personNumber("social.caseworker"));
  const file = {
    id: id("paymentFile", 31),
    name: "x.csv",
    content: "x",
    count: 1,
    total: 5_000,
    created_by_id: planner,
  };
  const owned = { municipality_id: 101, administration_id: "social" };
  await insert(test.owner, "payment_file", [{ ...owned, ...file, created_at: "2026-11-22T10:00:00Z" }]);
  await refuses(`UPDATE payment_file SET content = ''`, "never changed");
  await refuses(
    `UPDATE instalment SET state = 'EXPORTED', file_id = '${file.id}' WHERE id = '${part}'`,
    "whoever planned a payment does not send it",
  );
  const seat = contextOf(test.database, "social.secretary").seat;
  const acting = { personId: asId<"Person">(planner), roles: ["SECRETARY"] as const };
  const grown = seat.write(
    acting,
    (transaction) =>
      transaction.$executeRaw`UPDATE budget_line SET granted = granted + 1 WHERE id = ${id("line", 11)}::uuid`,
  );
  await expect(grown).rejects.toThrow("a budget line and its ledger differ in what is granted");
  const enters = (kind: string, line: number, more: string) =>
    seat.write(acting, (transaction) =>
      transaction.$executeRawUnsafe(`INSERT INTO ledger_entry (municipality_id, administration_id, id, budget_line_id, kind, amount, at, application_id, other_line_id)
      VALUES (101, 'social', gen_random_uuid(), '${id("line", line)}', '${kind}', 100, now(), ${more})`),
    );
  const other = `NULL, '${id("line", 12)}'`;
  await expect(enters("CARRIED_IN", 11, other)).rejects.toThrow("leaves one line and comes to another");
  await insertPlan(test.owner, 32, { state: "PAID" });
  await expect(enters("RETURNED", 12, `'${id("application", 32)}', NULL`)).rejects.toThrow("comes back to the line");
});

it("POOL-9 POOL-18 sums to the øre after every step of a history that nobody planned", async () => {
  const plans = [41, 42];
  await insertPlan(test.owner, 41, { state: "PAID" });
  await insertPlan(test.owner, 42, { state: "PLANNED" });
  // The same steps in every run, and none of them planned: many are refused, and then nothing may have moved.
  const next = randomBelow(2012);
  const taken = new Set<string>();
  for (let step = 0; step < 45; step += 1) {
    const n = plans[next(plans.length)] ?? 41;
    const versions = await test.owner.query<{ version: number }>("SELECT version FROM payment_plan WHERE id = $1", [
      id("plan", n),
    ]);
    const version = versions.rows[0]?.version;
    const of = { instalmentId: instalment(n * 10 + next(2)), version, note: "Derfor" };
    const plan = { paymentPlanId: globalId("plan", n), version, amount: 1 + next(3_000) };
    const mutations: readonly (readonly [string, Who, object])[] = [
      ["markInstalmentReady", "servicedesk", of],
      ["markInstalmentReady", "social.leader", of],
      ["exportPayments", "servicedesk", { instalmentIds: [of.instalmentId] }],
      ["exportPayments", "social.leader", { instalmentIds: [of.instalmentId] }],
      ["markPaymentsPaid", "servicedesk", { payments: [paidRow(n)] }],
      ["stopInstalment", "servicedesk", of],
      ["releaseInstalment", "social.caseworker", of],
      ["cancelInstalment", "social.caseworker", of],
      ["recordReturn", "social.caseworker", { ...plan, receivedOn: "2026-11-21" }],
      ["recordReturn", "servicedesk", { ...plan, receivedOn: "2026-11-22" }],
    ];
    const [name, who, input] = mutations[next(mutations.length)] ?? ["", "public", {}];
    if ((await change(who, name, input)).code === null) taken.add(name);
    const { account, left } = await lineAccount(test.database, "social.leader");
    const { budgeted = 0, carriedIn = 0, returned = 0, carriedOut = 0, granted = 0 } = account ?? {};
    expect(budgeted + carriedIn + returned).toBe(carriedOut + granted + left);
    expect(granted).toBe((account?.["paid"] ?? 0) + (account?.["exported"] ?? 0) + (account?.["unsent"] ?? 0));
    expect(account?.["left"]).toBe(left);
  }
  expect([...taken].toSorted()).toEqual([
    "cancelInstalment",
    "exportPayments",
    "markInstalmentReady",
    "markPaymentsPaid",
    "recordReturn",
    "releaseInstalment",
    "stopInstalment",
  ]);
});

/** Whole numbers below a bound, the same ones in every run. */
function randomBelow(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const spread = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed));
    return ((spread ^ (spread >>> 14)) >>> 0) % below;
  };
}
