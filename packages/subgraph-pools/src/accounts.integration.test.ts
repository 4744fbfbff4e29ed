import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { accountsOwed } from "@indgang/domain/accounts";
import { money, toInstant, type Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { remindOfCases } from "./service/clock/remind-of-cases.ts";
import { accountsContent, insertAccounts } from "./testing/accounts-operations.ts";
import { insertApplyingWorld } from "./testing/applying.ts";
import { ask, globalId, id, insert, insertGrant, personNumber, stepsOf, type Who } from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertApplyingWorld);
});
afterAll(() => test.close());

const { change } = stepsOf(() => test);
const now: Instant = toInstant(new Date());
const own = (n: number) => ({ ownAccountsId: `own_accounts_${id("accounts", n)}` });
const staff = (n: number, version: number) => ({ accountsId: globalId("accounts", n), version });
const fields = "... on InvalidInput { fields { path code } }";
const onOwn = "... on SubmitAccountsPayload { ownAccounts { version state documents { name } } }";

/** A file that the association has sent. */
async function sentFile(n: number): Promise<string> {
  const asked = await change(
    "association",
    "requestAccountsFile",
    { ...own(n), name: "Regnskab.pdf", size: 100 },
    "... on RequestAccountsFilePayload { fileId }",
    now,
  );
  const fileId = String(asked.answer["fileId"]);
  await test.owner.query(
    "UPDATE stored_file SET state = 'READY', sha256 = repeat('0', 64), stored_at = now() WHERE id = $1",
    [fileId.slice("stored_file_".length)],
  );
  return fileId;
}

it("POOL-11 POOL-17 every grant owes accounts by the terms of its round, as the domain says", async () => {
  await insertGrant(test.owner, 1, { amount: 10_000_000 });
  await insertGrant(test.owner, 2, { amount: 10_000_001 });
  const terms = { auditorThreshold: money(10_000_000), auditorThresholdInclusive: false };
  const read =
    "query ($id: ID!) { application(id: $id) { accounts { year demand periodEndsOn dueOn state isMissing } } }";
  const found = await test.owner.query("SELECT DISTINCT accounts_due_months AS months FROM pool_terms");
  const accountsDueMonths = (found.rows[0] as { months: number }).months;
  for (const [n, amount] of [
    [1, 10_000_000],
    [2, 10_000_001],
  ] as const) {
    const { data, statements } = await ask(test.database, "social.caseworker", read, {
      id: globalId("application", n),
    });
    const owed = accountsOwed(money(amount), { year: 2027 }, { ...terms, accountsDueMonths });
    expect(data["application"]).toEqual({ accounts: [{ ...owed, state: "OWED", isMissing: false }] });
    expect(statements).toBe(2);
  }
});

it("POOL-11 an association is told what is wrong, mends it, is sent back once, and what is unused is claimed, once", async () => {
  await insertAccounts(test.owner, 11, { state: "PAID" });
  const fileId = await sentFile(11);
  const submit = (content: object, version: number, more: object = {}) =>
    change(
      "association",
      "submitAccounts",
      {
        ...own(11),
        version,
        content: { ...accountsContent, ...content },
        fileIds: [fileId],
        keptDocumentIds: [],
        ...more,
      },
      fields + onOwn,
      now,
    );
  const wrong = await submit({ isEndorsed: false, used: 8_000 }, 1);
  expect(wrong.answer["fields"]).toEqual([
    { path: "used", code: "DOES_NOT_ADD_UP" },
    { path: "isEndorsed", code: "NOT_ENDORSED" },
  ]);
  const sent = await submit({}, 1);
  expect(sent.answer["ownAccounts"]).toEqual({ version: 2, state: "SUBMITTED", documents: [{ name: "Regnskab.pdf" }] });
  expect(sent.statements).toBe(14);
  expect([(await submit({}, 1)).code, (await submit({}, 2)).code]).toEqual(["STALE_VERSION", "STATE_CONFLICT"]);
  const back = { ...staff(11, 2), dueOn: "2028-01-10", reason: "Bilag 3 mangler i regnskabet." };
  expect((await change("servicedesk", "returnAccounts", back, "", toInstant(new Date()))).code).toBeNull();
  const read = `{ ownAccounts { id state returnReason isMissing application { caseNumber } documents { id } } }`;
  const seen = (await ask(test.database, "association", read, {}, now)).data["ownAccounts"] as {
    id: string;
    documents: { id: string }[];
  }[];
  const mine = seen.find(({ id: at }) => at === own(11).ownAccountsId);
  expect(mine).toMatchObject({
    state: "RETURNED",
    returnReason: back.reason,
    application: { caseNumber: "SOC-2025-0011" },
  });
  const kept = { fileIds: [], keptDocumentIds: mine?.documents.map((document) => document.id) };
  expect((await submit({ note: "Bilag 3 ligger i samme fil." }, 3, kept)).answer["ownAccounts"]).toMatchObject({
    version: 4,
  });
  expect((await change("servicedesk", "checkAccounts", staff(11, 4), "", toInstant(new Date()))).code).toBeNull();
  expect((await change("servicedesk", "approveAccounts", staff(11, 5))).code).toBe("NOT_ALLOWED");
  const payload =
    "... on ApproveAccountsPayload { grantAccounts { state claimed steps { kind content { note } } application { paymentPlan { claims { amount } instalments { state } } } } }";
  const approvals = await Promise.all([
    change("social.caseworker", "approveAccounts", staff(11, 5), payload, toInstant(new Date())),
    change("social.leader", "approveAccounts", staff(11, 5), payload, toInstant(new Date())),
  ]);
  expect(new Set(approvals.map(({ code }) => code))).toEqual(new Set(["STALE_VERSION", null]));
  // Granted 100.00, half of it paid, 10.00 unused: the association holds no øre too much yet, and the other half stands still.
  expect(approvals.find(({ code }) => code === null)?.answer).toMatchObject({
    grantAccounts: {
      state: "APPROVED",
      claimed: 0,
      steps: [
        { kind: "SUBMITTED", content: { note: null } },
        { kind: "RETURNED" },
        { kind: "SUBMITTED" },
        { kind: "CHECKED" },
        { kind: "APPROVED" },
      ],
      application: { paymentPlan: { claims: [], instalments: [{ state: "PAID" }, { state: "STOPPED" }] } },
    },
  });
  await expect(
    test.owner.query("UPDATE grant_accounts SET unused = 0 WHERE id = $1", [id("accounts", 11)]),
  ).rejects.toThrow(/not moved/u);
});

it("POOL-11 nothing is paid while the association owes the pool accounts, in the domain and in the database", async () => {
  await insertAccounts(test.owner, 22, { association: 2, state: "READY" });
  await insertAccounts(test.owner, 23, { association: 2, dueOn: "2026-11-01" });
  const read = '{ payments(filter: { reference: "SOC-2025-0022-1" }) { nodes { isStoppedByAccounts isExportable } } }';
  const seen = async () => (await ask(test.database, "social.leader", read)).data;
  expect(await seen()).toEqual({ payments: { nodes: [{ isStoppedByAccounts: true, isExportable: false }] } });
  const why = "... on AccountsMissing { accounts { caseNumber dueOn } }";
  const send = { instalmentIds: [globalId("instalment", 220)] };
  expect((await change("servicedesk", "exportPayments", send, why)).answer).toMatchObject({
    accounts: [{ caseNumber: "SOC-2025-0023", dueOn: "2026-11-01" }],
  });
  const ready = { instalmentId: globalId("instalment", 221), version: 1 };
  expect((await change("social.leader", "markInstalmentReady", ready)).code).toBe("ACCOUNTS_MISSING");
  await expect(
    test.owner.query("UPDATE instalment SET state = 'READY' WHERE id = $1", [id("instalment", 221)]),
  ).rejects.toThrow("owes the pool accounts");
  const query = "{ myWork(first: 50) { nodes { kind isOverdue application { caseNumber } } } }";
  const work = async (who: Who) => JSON.stringify(await ask(test.database, who, query));
  const missing = '{"kind":"ACCOUNTS_MISSING","isOverdue":true,"application":{"caseNumber":"SOC-2025-0023"}}';
  expect(await work("social.leader")).toContain(missing);
  expect(await work("servicedesk")).not.toContain("SEND_PAYMENT");
  const more = { ...staff(23, 1), dueOn: "2026-12-20", reason: "Revisor er syg i november." };
  expect((await change("social.leader", "extendAccounts", more)).code).toBeNull();
  expect(await seen()).toMatchObject({ payments: { nodes: [{ isStoppedByAccounts: false }] } });
  expect(await work("servicedesk")).toContain("SEND_PAYMENT");
  expect((await change("social.leader", "exportPayments", send, why)).code).toBeNull();
});

it("POOL-1 POOL-13 shows nothing of it to others, and what an association owes to nobody else", async () => {
  await insertAccounts(test.owner, 31, { accounts: "CHECKED" });
  const read = "{ grantAccounts(filter: { states: [CHECKED] }) { nodes { id } } ownAccounts { id } }";
  const as = async (who: Who) => (await ask(test.database, who, read, {}, now)).data;
  const found = { grantAccounts: { nodes: [{ id: globalId("accounts", 31) }] }, ownAccounts: [] };
  expect(await as("servicedesk")).toEqual(found);
  expect(await as("social.secretary")).toEqual(found);
  for (const who of ["culture.caseworker", "public", "auditor"] as const)
    expect(await as(who)).toEqual({ grantAccounts: { nodes: [] }, ownAccounts: [] });
  expect((await as("association"))["grantAccounts"]).toEqual({ nodes: [] });
  const input = { name: "Regnskab.pdf", size: 100 };
  for (const who of ["social.caseworker", "servicedesk", "public"] as const)
    expect((await change(who, "requestAccountsFile", { ...own(31), ...input })).code).toMatch(/^NOT_(FOUND|ALLOWED)$/u);
  expect((await change("association", "requestAccountsFile", { ...own(22), ...input }, "", now)).code).toBe(
    "NOT_FOUND",
  );
});

it("POOL-11 reminds association and office of accounts that fall due, once, each where they read of it", async () => {
  await insertAccounts(test.owner, 41, { dueOn: "2029-03-28" });
  await insert(test.owner, "role_assignment", [
    {
      municipality_id: 101,
      person_id: id("person", personNumber("social.leader")),
      role: "LEADER",
      valid_from: "2026-01-01",
    },
  ]);
  const faults: unknown[] = [];
  const round = {
    seat: test.database.seat(101, "clock"),
    now: toInstant(Date.parse("2029-03-20T10:00:00Z")),
    isStopped: () => false,
    onFault: (error: unknown) => void faults.push(error),
  };
  expect(await remindOfCases(round)).toBe(2);
  expect(await remindOfCases(round)).toBe(0);
  expect(faults).toEqual([]);
  const due = "SELECT kind, path, about FROM notification WHERE kind LIKE 'DUE%' ORDER BY kind";
  const told = await test.owner.query(due);
  expect(told.rows).toEqual([
    { kind: "DUE_ACCOUNTS_SOON", path: `applications/${globalId("application", 41)}`, about: "SOC-2025-0041" },
    {
      kind: "DUE_CASE_ACCOUNTS_SOON",
      path: `applications/own_application_${id("application", 41)}`,
      about: "SOC-2025-0041",
    },
  ]);
});
