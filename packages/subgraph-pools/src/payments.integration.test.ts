import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { asId } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  contextOf,
  globalId,
  id,
  insert,
  insertGrant,
  insertPlan,
  insertWorld,
  mutate,
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
const files = "... on ExportPaymentsPayload { files { id total content administration { id } } }";
const asked = (...numbers: number[]) => ({ instalmentIds: numbers.map(instalment) });
const paidRow = (number: number, more: object = {}) => ({
  reference: `SOC-2025-${String(number).padStart(4, "0")}-1`,
  paidOn: "2026-11-22",
  financeReference: `B-${number}`,
  ...more,
});
const lineAccount = async (who: Who) => {
  const fields =
    "budgeted granted paid exported unsent outstanding returned cancelled carriedOut carriedIn left reserved";
  const query = `{ node(id: "${globalId("round", 1)}") { id } pool(id: "${globalId("pool", 1)}") { rounds(first: 1) { nodes { budgetLines { left account { ${fields} } ledger(first: 50) { totalCount nodes { kind amount reference application { caseNumber } } } } } } } }`;
  const { data } = await ask(test.database, who, query.replace(/\{ node\(.*?\} pool/u, "{ pool"));
  type Line = { left: number; account: Record<string, number> | null; ledger: { nodes: { kind: string }[] } };
  const pool = data["pool"] as { rounds: { nodes: { budgetLines: Line[] }[] } };
  return pool.rounds.nodes[0]?.budgetLines[0] as Line;
};

it("POOL-2 POOL-11 pays a grant from plan to finance system and back, and every øre stands in the ledger", async () => {
  await insertGrant(test.owner, 1);
  const plan = {
    applicationId: globalId("application", 1),
    version: 0,
    instalments: [
      { amount: 6_000, dueOn: "2026-12-01" },
      { amount: 4_000, dueOn: "2027-07-01", condition: "Regnskab for første halvår modtaget" },
    ],
    account: { registrationNumber: "0400", accountNumber: "1234567890" },
  };
  const select =
    "... on PlanPaymentsPayload { paymentPlan { id version instalments { id reference } } } ... on InstalmentsDoNotSum { missing }";
  const short = { ...plan, instalments: plan.instalments.slice(0, 1) };
  expect((await change("social.caseworker", "planPayments", short, select)).answer).toMatchObject({ missing: 4_000 });
  const made = (await change("social.caseworker", "planPayments", plan, select)).answer["paymentPlan"] as {
    version: number;
    instalments: { id: string; reference: string }[];
  };
  const [first] = made.instalments;
  const ready = { instalmentId: first?.id, version: made.version };
  expect((await change("servicedesk", "markInstalmentReady", ready)).code).toBeNull();
  const send = { instalmentIds: [first?.id] };
  expect(
    (await change("social.caseworker", "exportPayments", send, "... on SecondPersonNeeded { references }")).answer,
  ).toMatchObject({
    code: "SECOND_PERSON_NEEDED",
    references: [first?.reference],
  });
  const answers = await Promise.all([
    change("servicedesk", "exportPayments", send, files),
    change("social.leader", "exportPayments", send, files),
  ]);
  expect(answers.map(({ code }) => code ?? "SUCCESS").toSorted((one, other) => one.localeCompare(other))).toEqual([
    "STATE_CONFLICT",
    "SUCCESS",
  ]);
  const [file] = answers.flatMap(({ answer }) => (answer["files"] ?? []) as { id: string; content: string }[]);
  expect(file?.content.split("\r\n").slice(1, 2)).toEqual([
    `${first?.reference};;0400;1234567890;Aktive Ældre;60,00;01.12.2026;Sag 1`,
  ]);
  const again =
    "query ($id: ID!) { paymentFile(id: $id) { content } payments(filter: { states: [EXPORTED] }) { nodes { reference isExportable file { id } } } }";
  expect((await ask(test.database, "servicedesk", again, { id: file?.id })).data).toMatchObject({
    paymentFile: { content: file?.content },
    payments: { nodes: [{ reference: first?.reference, isExportable: false, file: { id: file?.id } }] },
  });
  expect((await ask(test.database, "social.secretary", again, { id: file?.id })).data).toMatchObject({
    paymentFile: null,
    payments: { nodes: [{ file: null }] },
  });
  const payments = [{ reference: first?.reference, paidOn: "2026-11-22", financeReference: "B-1", amount: 6_000 }];
  expect((await change("servicedesk", "markPaymentsPaid", { payments })).typename).toBe("MarkPaymentsPaidPayload");
  const { account, left, ledger } = await lineAccount("social.chair");
  expect(account).toMatchObject({
    granted: 10_000,
    paid: 6_000,
    exported: 0,
    unsent: 4_000,
    outstanding: 4_000,
    left,
    reserved: 0,
  });
  expect(ledger.nodes.map(({ kind }) => kind).toSorted()).toEqual(["BUDGETED", "EXPORTED", "GRANTED", "PAID"]);
});

it("POOL-2 names each payment that cannot be marked, and marks the others", async () => {
  for (const [n, state] of [
    [11, "EXPORTED"],
    [12, "PLANNED"],
    [13, "EXPORTED"],
    [14, "PAID"],
  ] as const)
    await insertPlan(test.owner, n, { state });
  const payments = [
    paidRow(11),
    paidRow(12),
    paidRow(13, { amount: 1 }),
    paidRow(14),
    paidRow(999),
    paidRow(11),
    { ...paidRow(13), reference: "CUL-1-1" },
  ];
  const select =
    "... on MarkPaymentsPaidPayload { paid { reference state } refused { row reference refusal { code } } }";
  const input = { idempotencyKey: "report", payments };
  const { answer, statements } = await mutate(test.database, "servicedesk", "markPaymentsPaid", input, { select });
  expect(answer).toMatchObject({
    paid: [{ reference: "SOC-2025-0011-1", state: "PAID" }],
    refused: [
      { row: 1, refusal: { code: "STATE_CONFLICT" } },
      { row: 2, refusal: { code: "INVALID_INPUT" } },
      { row: 3, refusal: { code: "STATE_CONFLICT" } },
      { row: 4, reference: "SOC-2025-0999-1", refusal: { code: "NOT_FOUND" } },
      { row: 5, refusal: { code: "STATE_CONFLICT" } },
      { row: 6, refusal: { code: "NOT_FOUND" } },
    ],
  });
  expect(statements).toBe(15);
  expect((await mutate(test.database, "servicedesk", "markPaymentsPaid", input, { select })).answer).toEqual(answer);
  for (const who of ["social.secretary", "social.chair", "public", "association", "auditor"] as const)
    expect((await change(who, "markPaymentsPaid", { payments })).code).toBe("NOT_ALLOWED");
  const foreign = await change("culture.caseworker", "markPaymentsPaid", { payments: [paidRow(13)] }, select);
  expect(foreign.answer).toMatchObject({ paid: [], refused: [{ refusal: { code: "NOT_FOUND" } }] });
});

it("POOL-2 makes a file for each administration that the service desk pays for", async () => {
  await insertPlan(test.owner, 21, { state: "READY" });
  await insertPlan(test.owner, 22, { state: "READY", slug: "culture" });
  const { answer } = await change("servicedesk", "exportPayments", asked(210, 220), files);
  expect(answer["files"]).toMatchObject([
    { total: 5_000, administration: { id: "administration_culture" } },
    { total: 5_000, administration: { id: "administration_social" } },
  ]);
});

it("POOL-13 shows others' administrations nothing of it, and the account of an association to those who pay alone", async () => {
  const query = `query ($id: ID!) { application(id: $id) { paymentPlan { payee { accountNumber } steps { kind } } } payments { totalCount } paymentFiles { totalCount } }`;
  const as = async (who: Who) => (await ask(test.database, who, query, { id: globalId("application", 1) })).data;
  expect(await as("social.caseworker")).toMatchObject({
    application: { paymentPlan: { payee: { accountNumber: "1234567890" } } },
  });
  expect(await as("social.chair")).toMatchObject({
    application: { paymentPlan: { payee: null } },
    paymentFiles: { totalCount: 0 },
  });
  const foreign = await as("culture.caseworker");
  expect(foreign).toMatchObject({ application: null, payments: { totalCount: 2 } });
  expect(await as("public")).toMatchObject({
    application: null,
    payments: { totalCount: 0 },
    paymentFiles: { totalCount: 0 },
  });
  expect(await lineAccount("culture.caseworker")).toMatchObject({ account: null, ledger: { totalCount: 0 } });
  expect((await lineAccount("servicedesk")).account).toMatchObject({ reserved: null });
});

it("POOL-2 asks the database as often for a whole list of payments as for one", async () => {
  const list = (first: number) =>
    `{ payments(first: ${first}) { nodes { amount isExportable plan { plannedBy { id } } pool { name } application { caseNumber association { id } } } } }`;
  const one = await ask(test.database, "servicedesk", list(1));
  expect((await ask(test.database, "servicedesk", list(50))).statements).toBe(one.statements);
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
  await refuses(`UPDATE payment_file SET content = ''`, "never changed");
  const planner = id("person", personNumber("social.caseworker"));
  const file = { id: id("file", 31), name: "x.csv", content: "x", count: 1, total: 5_000, created_by_id: planner };
  const owned = { municipality_id: 101, administration_id: "social" };
  await insert(test.owner, "payment_file", [{ ...owned, ...file, created_at: "2026-11-22T10:00:00Z" }]);
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
});

it("POOL-9 POOL-18 sums to the øre after every step of a history that nobody planned", async () => {
  const plans = [41, 42];
  for (const n of plans) await insertPlan(test.owner, n, { state: "PLANNED" });
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
    const { account, left } = await lineAccount("social.leader");
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
