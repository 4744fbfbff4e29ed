import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { clockService } from "./clock-service.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(async (owner) => {
    await owner.query("INSERT INTO municipality (id, name) VALUES (101, 'København'), (999, 'Prøvekommunen')");
    for (const municipality of [101, 999])
      await owner.query(
        `INSERT INTO referral (municipality_id, administration_id, id, state, level, urgency, due_on, created_at)
         VALUES ($1, 'social', gen_random_uuid(), 'DRAFT', 0, 'NORMAL', '2020-05-03', '2020-02-03')`,
        [municipality],
      );
  });
});
afterAll(() => test.close());

function clockOf(database: () => TestDatabase["database"]) {
  const told: unknown[][] = [];
  const note = (...line: unknown[]): void => void told.push(line);
  return { told, clock: clockService({ municipality: 101 }, database, { info: note, error: note }) };
}

it("REF-8 the gateway's clock does what is due in its own municipality, and tells it in numbers", async () => {
  const { told, clock } = clockOf(() => test.database);
  await clock.goRound();
  await clock.goRound();
  await clock.stop();
  expect(told).toEqual([
    [expect.objectContaining({ referrals: 1, citizens: 0, looks: 0 }), "the clock has done what was due"],
  ]);
  const { rows } = await test.owner.query("SELECT municipality_id, state FROM referral ORDER BY 1");
  expect(rows).toEqual([
    { municipality_id: 101, state: "CANCELLED" },
    { municipality_id: 999, state: "DRAFT" },
  ]);
});

it("a round that fails is an error in the log; a database that is away is told by the gate alone", async () => {
  const broken = clockOf(() => {
    throw new Error("broken");
  });
  await broken.clock.goRound();
  expect(broken.told).toEqual([[expect.anything(), "the clock could not do what is due"]]);
  const away = clockOf(() => {
    throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
  });
  await away.clock.goRound();
  expect(away.told).toEqual([]);
});
