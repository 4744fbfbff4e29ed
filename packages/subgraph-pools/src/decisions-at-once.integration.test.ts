import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { blockGrant, globalId, id, insertWorld, mutate, sittingOf } from "./testing/index.ts";

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

it("POOL-9 POOL-18 twenty decisions at once on the last of the money give exactly one grant, and are counted right", async () => {
  const numbers = await list(20);
  await test.owner.query("UPDATE budget_line SET granted = $2 WHERE id = $1", [id("line", 11), blockGrant - 1_000_000]);
  const answers = await Promise.all(numbers.map((n) => decide(n, {})));
  expect(answers.filter(({ code }) => code === null)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === "BUDGET_EXCEEDED")).toHaveLength(19);
  expect(await grantsOf(...numbers)).toHaveLength(1);
  expect(await granted(11)).toBe(blockGrant);
  // What triggers counted in transactions side by side is what counting the rows comes to.
  const { rows: wrong } = await test.owner.query<object>(`SELECT round_id, key, counted.cases, tallied.cases AS told
    FROM (SELECT round_id, state::text AS key, count(*) AS cases FROM application GROUP BY 1, 2) AS counted
    FULL JOIN (SELECT round_id, key, cases FROM case_tally WHERE dimension = 'STATE' AND cases > 0) AS tallied USING (round_id, key)
    WHERE counted.cases IS DISTINCT FROM tallied.cases`);
  expect(wrong).toEqual([]);
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
  expect(await granted(11)).toBe(blockGrant);
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
  expect(await granted(11)).toBe(0);
});

it("POOL-9 two hundred decisions at once take as many statements as one; more are refused", async () => {
  const numbers = await list(201, { amount: 1_000 });
  const record = (count: number) =>
    mutate(
      test.database,
      "social.secretary",
      "recordDecisions",
      {
        idempotencyKey: crypto.randomUUID(),
        meetingId: globalId("meeting", numbers[0] ?? 0),
        version: 1,
        items: numbers.slice(0, count).map((n) => ({
          meetingItemId: globalId("item", n),
          version: 1,
          outcome: "FULL",
          amount: 1_000,
          budgetLineId: line.block,
        })),
      },
      { select: "... on InvalidInput { fields { code } }" },
    );
  expect((await record(201)).answer).toMatchObject({ code: "INVALID_INPUT", fields: [{ code: "TOO_MANY" }] });
  const recorded = await record(200);
  expect(recorded.code).toBeNull();
  expect(recorded.statements).toBe(23);
  expect(await granted(11)).toBe(200_000);
}, 60_000);
