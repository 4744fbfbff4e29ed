import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  ask,
  globalId,
  id,
  insertCase,
  insertMeeting,
  insertWorld,
  reason,
  reserve,
  sittingOf,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.owner.query("UPDATE budget_line SET granted = 0 WHERE administration_id = 'social'");
});

const { list, decide, grantsOf, granted } = sittingOf(() => test);
const line = { block: globalId("line", 11), reserve: globalId("line", 12) };

it("POOL-9 POOL-13 a full grant closes the case, takes the money from its line and, with its minutes, is public", async () => {
  const [n = 0] = await list(1);
  const { answer } = await decide(n, {});
  expect(answer["meetingItem"]).toEqual({
    version: 2,
    decision: { outcome: "FULL", amount: 1_000_000, reasonCode: null },
    application: { state: "GRANTED", waitsFor: "NOBODY" },
  });
  expect(await grantsOf(n)).toEqual([
    { amount: 1_000_000, year: 2026, source: "DECISION", pool_id: id("pool", 1), round_id: id("round", 1) },
  ]);
  expect(await granted(11)).toBe(1_000_000);
  await test.owner.query("UPDATE committee_meeting SET state = 'CLOSED' WHERE id = $1", [id("meeting", n)]);
  const { data } = await ask(
    test.database,
    "public",
    "query ($id: ID!) { grants(filter: { poolId: $id }) { nodes { amount association { id } application { id } } } }",
    { id: globalId("pool", 1) },
  );
  expect(data).toEqual({
    grants: { nodes: [{ amount: 1_000_000, association: { id: globalId("association", 1) }, application: null }] },
  });
  for (const filter of ["poolId", "administrationId", "associationId"]) {
    const none = await ask(test.database, "public", `{ grants(filter: { ${filter}: "" }) { totalCount } }`);
    expect(none.data, filter).toEqual({ grants: { totalCount: 0 } });
  }
});

it("POOL-10 a part needs a coded reason of some length; a rejection gives nothing and takes from no line", async () => {
  const [part = 0, rejected = 0] = await list(2);
  expect((await decide(part, { outcome: "PART", amount: 400_000 })).answer).toMatchObject({
    code: "REASON_REQUIRED",
    minimumLength: 20,
  });
  expect((await decide(part, { outcome: "PART", amount: 400_000, ...reason })).answer).toMatchObject({
    meetingItem: { application: { state: "PARTLY_GRANTED" } },
  });
  expect(
    (await decide(rejected, { outcome: "REJECTED", amount: 0, budgetLineId: null, ...reason })).answer,
  ).toMatchObject({ meetingItem: { application: { state: "REJECTED" } } });
  expect(await grantsOf(rejected)).toEqual([]);
  expect(await granted(11)).toBe(400_000);
});

it("POOL-9 never above what was applied for, never above what is left; all of what is left may be given", async () => {
  const [n = 0, last = 0] = await list(2, { amount: reserve });
  expect((await decide(n, { amount: reserve + 1 })).answer).toMatchObject({
    code: "AMOUNT_ABOVE_APPLIED",
    applied: reserve,
  });
  await test.owner.query("UPDATE budget_line SET granted = 1 WHERE id = $1", [id("line", 12)]);
  expect((await decide(n, { amount: reserve, budgetLineId: line.reserve })).answer).toMatchObject({
    code: "BUDGET_EXCEEDED",
    left: reserve - 1,
    line: { id: line.reserve, left: reserve - 1 },
  });
  await test.owner.query("UPDATE budget_line SET granted = 0 WHERE id = $1", [id("line", 12)]);
  expect((await decide(last, { amount: reserve, budgetLineId: line.reserve })).code).toBeNull();
  expect(await granted(12)).toBe(reserve);
});

it.each([
  ["no line", { budgetLineId: null }, "REQUIRED"],
  ["another administration's line", { budgetLineId: globalId("line", 41) }, "UNKNOWN_VALUE"],
  ["an unknown line", { budgetLineId: globalId("line", 999) }, "UNKNOWN_VALUE"],
])("POOL-1 a grant from %s is refused", async (_, input, code) => {
  const [n = 0] = await list(1);
  const { answer } = await decide(n, input);
  expect(answer).toMatchObject({ code: "INVALID_INPUT", fields: [{ path: "budgetLineId", code }] });
});

it("LAW-2 POOL-16 whoever is tied to the association does not record its case", async () => {
  const [n = 0] = await list(1, { association: 3 });
  expect((await decide(n, {})).code).toBe("RECUSED_FROM_CASE");
});

it("a case is decided once", async () => {
  const [n = 0] = await list(1);
  await decide(n, {});
  expect((await decide(n, { version: 2 })).code).toBe("STATE_CONFLICT");
});

it("POOL-1 a draft's items cannot be decided", async () => {
  const n = 500;
  await insertCase(test.owner, n, { state: "SCHEDULED" });
  await insertMeeting(test.owner, n, { cases: [n], state: "DRAFT" });
  expect((await decide(n, {})).code).toBe("STATE_CONFLICT");
});
