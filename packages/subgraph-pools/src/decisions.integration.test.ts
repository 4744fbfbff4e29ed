import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  ask,
  blockGrant,
  globalId,
  id,
  insertCase,
  insertMeeting,
  insertWorld,
  mutate,
  personNumber,
  reason,
  reserve,
  type Who,
} from "./testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(insertWorld);
});
afterAll(() => test.close());

const line = { block: globalId("line", 11), reserve: globalId("line", 12) };
let number = 0;

beforeEach(async () => {
  await test.owner.query("UPDATE budget_line SET granted = 0 WHERE administration_id = 'social'");
});

/** Scheduled cases on one called meeting: their numbers, which are the items' too. */
async function list(count: number, options: { association?: number; amount?: number } = {}): Promise<number[]> {
  const numbers = Array.from({ length: count }, () => (number += 1));
  for (const each of numbers) await insertCase(test.owner, each, { state: "SCHEDULED", ...options });
  await insertMeeting(test.owner, numbers[0] ?? 0, { cases: numbers });
  return numbers;
}

const decide = (n: number, input: object, who: Who = "social.secretary") =>
  mutate(
    test.database,
    who,
    "recordDecision",
    {
      idempotencyKey: crypto.randomUUID(),
      meetingItemId: globalId("item", n),
      version: 1,
      outcome: "FULL",
      amount: 1_000_000,
      budgetLineId: line.block,
      ...input,
    },
    {
      select:
        "... on BudgetExceeded { left line { id left } } ... on AmountAboveApplied { applied } ... on ReasonRequired { minimumLength } ... on InvalidInput { fields { path code } } ... on RecordDecisionPayload { meetingItem { version decision { outcome amount reasonCode } application { state waitsFor } } }",
    },
  );
const grantsOf = async (...numbers: number[]) =>
  (
    await test.owner.query(
      "SELECT amount::int, year, source, pool_id, round_id FROM grant_given WHERE application_id = ANY ($1::uuid[])",
      [numbers.map((n) => id("application", n))],
    )
  ).rows;
const granted = async (number_: number) =>
  (
    await test.owner.query<{ granted: string }>("SELECT granted FROM budget_line WHERE id = $1", [id("line", number_)])
  ).rows.map((row) => Number(row.granted));

it("POOL-9 POOL-13 a full grant closes the case, takes the money from its line and is public", async () => {
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
  expect(await granted(11)).toEqual([1_000_000]);
  const { data } = await ask(
    test.database,
    "public",
    "query ($id: ID!) { grants(filter: { poolId: $id }) { nodes { amount association { id } application { id } } } }",
    { id: globalId("pool", 1) },
  );
  expect(data).toEqual({
    grants: { nodes: [{ amount: 1_000_000, association: { id: globalId("association", 1) }, application: null }] },
  });
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
  expect(await granted(11)).toEqual([400_000]);
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
  expect(await granted(12)).toEqual([reserve]);
});

it.each([
  ["no line", { budgetLineId: null }, "REQUIRED"],
  ["another administration's line", { budgetLineId: globalId("line", 41) }, "UNKNOWN_VALUE"],
  ["an unknown line", { budgetLineId: globalId("line", 999) }, "REQUIRED"],
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

it("POOL-9 twenty decisions at once on the last of the money give exactly one grant", async () => {
  const numbers = await list(20);
  await test.owner.query("UPDATE budget_line SET granted = $2 WHERE id = $1", [id("line", 11), blockGrant - 1_000_000]);
  const answers = await Promise.all(numbers.map((n) => decide(n, {})));
  expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === "BUDGET_EXCEEDED")).toHaveLength(19);
  expect(await grantsOf(...numbers)).toHaveLength(1);
  expect(await granted(11)).toEqual([blockGrant]);
});

it("POOL-9 two meetings recorded at the same second never give more than there is", async () => {
  const [first, second] = [await list(10), await list(10)];
  await test.owner.query("UPDATE budget_line SET granted = $2 WHERE id = $1", [id("line", 11), blockGrant - 5_000_000]);
  const batch = (numbers: readonly number[]) =>
    mutate(test.database, "social.secretary", "recordDecisions", {
      idempotencyKey: crypto.randomUUID(),
      meetingId: globalId("meeting", numbers[0] ?? 0),
      version: 1,
      items: numbers.slice(0, 3).map((n) => ({
        meetingItemId: globalId("item", n),
        version: 1,
        outcome: "FULL",
        amount: 1_000_000,
        budgetLineId: line.block,
      })),
    });
  const answers = await Promise.all([
    batch(first),
    batch(second),
    ...[...first, ...second].filter((_, index) => index % 10 > 2).map((n) => decide(n, {})),
  ]);
  expect(await grantsOf(...first, ...second)).toHaveLength(5);
  expect(await granted(11)).toEqual([blockGrant]);
  const refused = answers.flatMap(({ code }) => (code === null ? [] : [code]));
  expect(refused.filter((code) => code !== "BUDGET_EXCEEDED" && code !== "BATCH_ITEM_REFUSED")).toEqual([]);
});

it("the same case decided in full and withdrawn at once ends in one of the two", async () => {
  const [n = 0] = await list(1);
  const withdraw = mutate(test.database, "social.caseworker", "withdrawApplication", {
    idempotencyKey: crypto.randomUUID(),
    applicationId: globalId("application", n),
    version: 1,
  });
  const codes = (await Promise.all([decide(n, {}), withdraw])).map(({ code }) => code);
  expect(codes.filter((code) => code === null)).toHaveLength(1);
});

it("POOL-9 a batch is all or nothing, and names the item that was refused", async () => {
  const [one = 0, two = 0] = await list(2);
  const { answer } = await mutate(
    test.database,
    "social.secretary",
    "recordDecisions",
    {
      idempotencyKey: crypto.randomUUID(),
      meetingId: globalId("meeting", one),
      version: 1,
      items: [
        {
          meetingItemId: globalId("item", one),
          version: 1,
          outcome: "FULL",
          amount: 1_000_000,
          budgetLineId: line.block,
        },
        { meetingItemId: globalId("item", two), version: 1, outcome: "PART", amount: 5, budgetLineId: line.block },
      ],
    },
    { select: "... on BatchItemRefused { meetingItemId refusal { __typename code } }" },
  );
  expect(answer).toMatchObject({
    code: "BATCH_ITEM_REFUSED",
    meetingItemId: globalId("item", two),
    refusal: { __typename: "ReasonRequired", code: "REASON_REQUIRED" },
  });
  expect(await grantsOf(one)).toEqual([]);
  expect(await granted(11)).toEqual([0]);
});

it("a meeting is not closed over undecided items; then it is, with minutes and attendees", async () => {
  const [n = 0] = await list(1);
  const close = (input: object) =>
    mutate(
      test.database,
      "social.secretary",
      "closeMeeting",
      {
        idempotencyKey: crypto.randomUUID(),
        meetingId: globalId("meeting", n),
        version: 1,
        minutesText: "Sagen blev afgjort.",
        attendeeIds: [globalId("person", personNumber("social.chair"))],
        ...input,
      },
      {
        select:
          "... on MeetingNotFinished { undecided } ... on InvalidInput { fields { path code } } ... on CloseMeetingPayload { meeting { state closedAt minutesText attendees { id } } }",
      },
    );
  expect((await close({})).answer).toMatchObject({ code: "MEETING_NOT_FINISHED", undecided: 1 });
  await decide(n, {});
  expect((await close({ attendeeIds: [globalId("person", personNumber("culture.chair"))] })).answer).toMatchObject({
    code: "INVALID_INPUT",
    fields: [{ path: "attendeeIds.0", code: "UNKNOWN_VALUE" }],
  });
  expect((await close({})).answer).toMatchObject({
    meeting: {
      state: "CLOSED",
      minutesText: "Sagen blev afgjort.",
      attendees: [{ id: globalId("person", personNumber("social.chair")) }],
    },
  });
});

it("POOL-1 a draft's items cannot be decided", async () => {
  const n = (number += 1);
  await insertCase(test.owner, n, { state: "SCHEDULED" });
  await insertMeeting(test.owner, n, { cases: [n], state: "DRAFT" });
  expect((await decide(n, {})).code).toBe("STATE_CONFLICT");
});
