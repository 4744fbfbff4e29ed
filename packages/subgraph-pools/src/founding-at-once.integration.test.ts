import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { dateAt, toInstant, type Instant } from "@indgang/domain/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { insertWorld, mutate } from "./testing/index.ts";
import { content, insertLeaders, of, onPool, termsFrom } from "./testing/pool-setup.ts";

let test: TestDatabase;
// The database holds by its own clock that nothing is written into the past.
const now: Instant = toInstant(new Date());
const terms = termsFrom(dateAt(now));
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await insertWorld(owner);
    await insertLeaders(owner);
  });
});
afterAll(() => test.close());

it("POOL-1 of two pools of one name that are founded at the same instant one is, and the other is told why not", async () => {
  const twin = { content: { ...content, name: "Tvillingepuljen" }, terms };
  const found = () =>
    mutate(
      test.database,
      "social.leader",
      "createPool",
      { idempotencyKey: crypto.randomUUID(), ...twin },
      { now, select: of("CreatePool", onPool) },
    );
  const both = await Promise.all([found(), found()]);
  expect(both.map(({ typename }) => typename).toSorted()).toEqual(["CreatePoolPayload", "InvalidInput"]);
  expect(both.find(({ code }) => code !== null)?.answer).toMatchObject({
    fields: [{ path: "name", code: "DUPLICATE" }],
  });
});
