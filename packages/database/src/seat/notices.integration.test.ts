import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/index.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København')");
  });
});
afterAll(() => test.close());

/** Counts what is heard, and lets a test wait for the next. */
function ear() {
  let next = Promise.withResolvers<void>();
  const heard = { count: 0, next: () => next.promise };
  const hear = (): void => {
    heard.count += 1;
    next.resolve();
    next = Promise.withResolvers<void>();
  };
  return { heard, hear };
}

const tell = (channel: string, told: string) => test.owner.query("SELECT pg_notify($1, $2)", [channel, told]);
const connections = async (): Promise<number> => {
  const { rows } = await test.owner.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
  );
  return rows[0]?.n ?? 0;
};

it("each hears of its own thing alone, over one connection, and nothing after it left", async () => {
  const notices = test.database.notices(101);
  const [one, other] = [ear(), ear()];
  const leaveOne = await notices.listen("indgang_test", "101:one", one.hear);
  const leaveOther = await notices.listen("indgang_test", "101:other", other.hear);
  expect(await connections()).toBe(1);
  const heard = one.heard.next();
  await tell("indgang_test", "101:one");
  await heard;
  expect([one.heard.count, other.heard.count]).toEqual([1, 0]);
  leaveOne();
  const last = other.heard.next();
  await tell("indgang_test", "101:one");
  await tell("indgang_test", "101:other");
  await last;
  expect([one.heard.count, other.heard.count]).toEqual([1, 1]);
  leaveOther();
  await expect.poll(connections).toBe(0);
});

it("who listens over a lost connection is told when it is back, and hears again", async () => {
  const { heard, hear } = ear();
  const leave = await test.database.notices(101).listen("indgang_test", "101:one", hear);
  const back = heard.next();
  await test.owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'");
  await back;
  const again = heard.next();
  await tell("indgang_test", "101:one");
  await again;
  expect(heard.count).toBe(2);
  leave();
});

it("a channel is a plain name", async () => {
  await expect(test.database.notices(101).listen("a; DROP TABLE person", "x", () => undefined)).rejects.toThrow(
    "No name for a channel",
  );
});
