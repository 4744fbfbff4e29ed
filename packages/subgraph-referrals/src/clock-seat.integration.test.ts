import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { LongAgo } from "./testing/long-ago.ts";
import { sentReferral } from "./testing/operations.ts";
import { enterWorld, uuid } from "./testing/world.ts";

let test: TestDatabase;
let world: LongAgo;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
  world = new LongAgo(test);
});
afterAll(() => test.close());

it("REF-3 REF-7 the clock's seat does what time does and nothing else, whatever SQL it sends", async () => {
  const today = await sentReferral(test);
  const late = await world.sent("650146-1119");
  const [running, due] = [today, late].map(({ id }) => id.slice("referral_".length));
  const clock = (sql: string) =>
    test.database
      .seat(101, "clock")
      .write({ personId: null, roles: [] }, (transaction) => transaction.$executeRawUnsafe(sql));
  await test.owner.query("UPDATE referral SET due_on = '9999-01-01' WHERE id = $1", [running]);
  expect(await clock(`UPDATE referral SET state = 'RETURNED', return_cause = 'OVERDUE' WHERE id = '${running}'`)).toBe(
    0,
  );
  for (const sql of [
    `UPDATE referral SET state = 'ACCEPTED' WHERE id = '${due}'`,
    `UPDATE referral SET state = 'CANCELLED', ended_at = now() WHERE id = '${due}'`,
    `UPDATE referral SET level = 2 WHERE id = '${due}'`,
    `SELECT sender_key FROM referral`,
    `SELECT sealed FROM referral_sealed`,
    "SELECT id FROM citizen",
    "SELECT payload FROM audit_entry",
    `INSERT INTO referral_event VALUES (101, 'social', '${uuid(77)}', '${due}', now(), 'ACCEPTED', NULL, NULL, '{}')`,
    "DELETE FROM referral",
  ])
    await expect(clock(sql), sql).rejects.toThrow(/permission denied|row-level security|stays as it was sent/u);
  expect(await clock(`DELETE FROM referral_sealed WHERE referral_id = '${due}'`)).toBe(0);
  const [fresh, old] = [await world.citizen("650146-1120"), await world.citizen("650146-1121")].map((id) =>
    id.slice("citizen_".length),
  );
  await test.owner.query("UPDATE citizen SET created_at = now() WHERE id = $1", [fresh]);
  await clock("SELECT wall.forget_citizens('9999-01-01', 100)");
  const { rows } = await test.owner.query<{ id: string }>("SELECT id::text FROM citizen");
  expect(rows.map(({ id }) => id)).toContain(fresh);
  expect(rows.map(({ id }) => id)).not.toContain(old);
});
