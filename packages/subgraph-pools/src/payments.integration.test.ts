import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  ask,
  globalId,
  insertGrant,
  insertPlan,
  insertWorld,
  lineAccount,
  mutate,
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
  const { account, left, ledger } = await lineAccount(test.database, "social.chair");
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
  // Two of them write the history and tell the association.
  expect(statements).toBe(17);
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
  expect(await lineAccount(test.database, "culture.caseworker")).toMatchObject({
    account: null,
    ledger: { totalCount: 0 },
  });
  expect((await lineAccount(test.database, "servicedesk")).account).toMatchObject({ reserved: null });
});

it("POOL-2 asks the database as often for a whole list of payments as for one", async () => {
  const list = (first: number) =>
    `{ payments(first: ${first}) { nodes { amount isExportable plan { plannedBy { id } } pool { name } application { caseNumber association { id } } } } }`;
  const one = await ask(test.database, "servicedesk", list(1));
  expect((await ask(test.database, "servicedesk", list(50))).statements).toBe(one.statements);
});
