import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { insertApplyingWorld } from "./testing/applying.ts";
import { insertPlan } from "./testing/grants.ts";
import { ask, globalId, id, insert, insertDecided, insertLetter, stepsOf } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertApplyingWorld);
});
afterAll(() => test.close());

const { change } = stepsOf(() => test);

const decided = (n: number): string =>
  `{ ownApplication(id: "own_application_${id("application", n)}") {
    letters { id title text sentAt isReplaced fileName pdf } instalments { reference amount dueOn condition state waitsFor paidOn } } }`;
const ofDecided = (found: object | null): object | null => found && { letters: [], instalments: [], ...found };

it("POOL-10 LAW-1 an association finds the letter that it was sent, and no draft, none still to be posted, no other's, none before the minutes stand", async () => {
  await insertDecided(test.owner, [511]);
  await insertDecided(test.owner, [512]);
  await insertDecided(test.owner, [513], { association: 2 });
  await insertDecided(test.owner, [514], { state: "CALLED" });
  await insertLetter(test.owner, 511, "SENT");
  await insertLetter(test.owner, 512, "APPROVED");
  await insertLetter(test.owner, 513, "SENT");
  await insertLetter(test.owner, 514, "SENT");
  await insertDecided(test.owner, [515]);
  await insertLetter(test.owner, 515, "TO_PRINT");
  await insertDecided(test.owner, [516]);
  await insertLetter(test.owner, 516, "POSTED");
  const seen = await ask(test.database, "association", decided(511));
  expect(seen.data["ownApplication"]).toEqual({
    letters: [
      {
        id: `own_letter_${id("letter", 511)}`,
        title: "Delvis bevilling",
        text: expect.stringContaining("Puljen rækker ikke"),
        sentAt: "2026-11-22T08:00:00.000Z",
        isReplaced: false,
        fileName: "afgoerelse-SOC-2025-0511.pdf",
        pdf: expect.any(String),
      },
    ],
    instalments: [],
  });
  expect(seen.statements).toBe(16);
  const posted = await ask(test.database, "association", decided(516));
  expect(posted.data["ownApplication"]).toMatchObject({ letters: [{ pdf: expect.any(String) }] });
  for (const n of [512, 514, 515])
    expect((await ask(test.database, "association", decided(n))).data["ownApplication"]).toEqual(ofDecided({}));
  expect((await ask(test.database, "association", decided(513))).data["ownApplication"]).toBeNull();
  const byId = async (who: Parameters<typeof ask>[1], n: number) => {
    const letter = `{ __typename: "OwnLetter", id: "own_letter_${id("letter", n)}" }`;
    return (await ask(test.database, who, `{ _entities(representations: [${letter}]) { ... on OwnLetter { id } } }`))
      .data;
  };
  for (const n of [512, 513, 514, 515]) expect(await byId("association", n)).toEqual({ _entities: [null] });
  for (const who of ["social.leader", "servicedesk", "public"] as const)
    expect(await byId(who, 511)).toEqual({ _entities: [null] });
});

it("POOL-11 an association finds what was paid of its grant, when the rest comes and what it waits for, and no clerk's words", async () => {
  await insertPlan(test.owner, 521, { state: "PAID" });
  await insertPlan(test.owner, 522, { state: "STOPPED" });
  const seen = await ask(test.database, "association", decided(521));
  const first = { reference: "SOC-2025-0521-1", amount: 5_000, dueOn: "2026-12-01", condition: null };
  const second = { reference: "SOC-2025-0521-2", amount: 5_000, dueOn: "2026-12-02", paidOn: null };
  expect(seen.data["ownApplication"]).toMatchObject({
    instalments: [
      { ...first, state: "PAID", waitsFor: null, paidOn: "2026-11-21" },
      { ...second, condition: "Regnskab for første halvår modtaget", state: "PLANNED", waitsFor: "CONDITION" },
    ],
  });
  expect(seen.statements).toBe(22);
  const stopped = await ask(test.database, "association", decided(522));
  expect(stopped.data["ownApplication"]).toMatchObject({ instalments: [{ state: "STOPPED" }, {}] });
  expect(JSON.stringify(stopped.data)).not.toContain("Regnskab mangler");
  // What the office keeps with a payment and a letter is no column of the association's seat; of plans and their steps it has no row.
  const asAssociation = (sql: string) =>
    test.database
      .seat(101, "association")
      .write({ personId: id("person", 2), roles: [] }, (transaction) => transaction.$queryRawUnsafe(sql));
  for (const sql of [
    "SELECT note FROM instalment",
    "SELECT finance_reference FROM instalment",
    "SELECT approved_by_id FROM letter",
    "SELECT 1 FROM payment_plan",
    "SELECT 1 FROM payment_step",
  ])
    await expect(asAssociation(sql)).rejects.toThrow(/permission denied/u);
});

const paidTo = (n: number): string =>
  `{ ownApplication(id: "own_application_${id("application", n)}") {
    paymentPlans { year payee { kind cvr accountEnding changedAt } } claims { amount dueOn reason settled } repayment } }`;

it("POOL-11 an association finds the end of the account that its grant is paid to, that it was changed, and what is claimed back of it", async () => {
  await insertPlan(test.owner, 531, { state: "PAID" });
  const payee = { kind: "ACCOUNT", cvr: null, accountEnding: "7890", changedAt: null };
  const seen = await ask(test.database, "association", paidTo(531));
  expect(seen.data["ownApplication"]).toEqual({ paymentPlans: [{ year: null, payee }], claims: [], repayment: null });
  expect(seen.statements).toBe(8);
  const step = {
    municipality_id: 101,
    administration_id: "social",
    plan_id: id("plan", 531),
    at: "2026-11-22T08:00:00Z",
  };
  const by = { ...step, actor_id: id("person", 1), reference: null, day: "2026-12-24" };
  await insert(test.owner, "payment_step", [
    { ...by, id: crypto.randomUUID(), kind: "CLAIMED", amount: 2_000, note: "Lokalet blev ikke lejet" },
    { ...by, id: crypto.randomUUID(), kind: "RETURNED", amount: 500, note: "B-4711" },
    { ...by, id: crypto.randomUUID(), kind: "STOPPED", amount: null, note: "Kun til kontoret" },
  ]);
  await test.owner.query(
    "UPDATE payment_plan SET account_number = '4321', planned_at = '2026-11-23T08:00:00Z' WHERE id = $1",
    [id("plan", 531)],
  );
  // By the terms of today: the account may be another one than when the round was announced.
  await test.owner.query(
    "INSERT INTO pool_terms SELECT (jsonb_populate_record(terms, jsonb_build_object('valid_from', '2026-11-22', 'repayment', 'Reg. 0400, konto 4711'))).* FROM pool_terms terms WHERE pool_id = $1",
    [id("pool", 1)],
  );
  const later = await ask(test.database, "association", paidTo(531));
  const claim = { amount: 2_000, dueOn: "2026-12-24", reason: "Lokalet blev ikke lejet", settled: 500 };
  const changed = { ...payee, accountEnding: "21", changedAt: "2026-11-23T08:00:00.000Z" };
  expect(later.data["ownApplication"]).toEqual({
    paymentPlans: [{ year: null, payee: changed }],
    claims: [claim],
    repayment: "Reg. 0400, konto 4711",
  });
  // The function is what the seat asks by itself, too: no whole account, no clerk's word, none of another's, none before the minutes stand.
  await insertPlan(test.owner, 532, { association: 2 });
  await insertPlan(test.owner, 533);
  await test.owner.query(
    "UPDATE committee_meeting SET state = 'CALLED' WHERE id = (SELECT meeting_id FROM meeting_item WHERE application_id = $1)",
    [id("application", 533)],
  );
  const rows = await test.database
    .seat(101, "association")
    .write({ personId: id("person", 2), roles: [] }, (transaction) =>
      transaction.$queryRawUnsafe<{ application_id: string }[]>(
        `SELECT * FROM wall.own_payment_plans('{${[531, 532, 533].map((n) => id("application", n)).join(",")}}')`,
      ),
    );
  expect(rows.map((row) => row.application_id)).toEqual([id("application", 531)]);
  expect(JSON.stringify(rows)).not.toMatch(/4321|B-4711|kontoret/u);
});

it("POOL-11 an association is told of a claim, how much and by when, and of a new account; of the first account it is not", async () => {
  await insertPlan(test.owner, 541, { state: "PAID" });
  const claim = {
    paymentPlanId: globalId("plan", 541),
    version: 1,
    amount: 1_000,
    dueOn: "2026-12-22",
    reason: "Ubrugt",
  };
  expect((await change("social.caseworker", "claimBack", claim)).code).toBeNull();
  const account = { registrationNumber: "0400", accountNumber: "1234567890" };
  const rest = { instalments: [{ amount: 5_000, dueOn: "2026-12-01" }], applicationId: globalId("application", 541) };
  const plan = (version: number, accountNumber: string) =>
    change("social.caseworker", "planPayments", { ...rest, version, account: { ...account, accountNumber } });
  expect((await plan(2, "1234567890")).code).toBeNull();
  expect((await plan(3, "1234567891")).code).toBeNull();
  const { rows } = await test.owner.query<{ told: string }>(
    "SELECT concat_ws(' ', kind, about) AS told FROM notification WHERE path = $1",
    [`applications/own_application_${id("application", 541)}`],
  );
  expect(rows.map(({ told }) => told).toSorted()).toEqual([
    "APPLICATION_MONEY_CLAIMED SOC-2025-0541: 10,00 kr. senest 22.12.2026",
    "APPLICATION_PAYEE_CHANGED SOC-2025-0541",
  ]);
});
