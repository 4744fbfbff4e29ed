import { awardCycleStates, nominationStates } from "@indgang/domain/awards";
import { openDatabase } from "@indgang/database";
import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { loadDemo } from "@indgang/prisma/seed";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoPrizes } from "./demo-plans.ts";
import { loadAwardDemo } from "./load-award-demo.ts";

const now = new Date();

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
  await loadDemo({ ownerUrl: test.ownerUrl, now });
  await test.openSeats();
}, 60_000);
afterAll(() => test.close());

it("AWARD-1 AWARD-2 AWARD-3 the demo has prizes in every state, winners of three years and one under embargo, made once", async () => {
  const database = openDatabase({ url: test.ownerUrl, secret: test.secret });
  const demo = { database, municipalityId: 101 };
  expect(await loadAwardDemo(demo, now)).toBe(demoPrizes.flatMap(({ years }) => years).length);
  expect(await loadAwardDemo(demo, now)).toBe(0);
  await database.close();
  const { owner } = test;
  const states = await owner.query<{ state: string }>("SELECT DISTINCT state FROM nomination");
  const expected = nominationStates.filter((state) => state !== "UNCONFIRMED");
  expect(states.rows.map(({ state }) => state).toSorted()).toEqual(expected.toSorted());
  const made = new Set(demoPrizes.flatMap(({ years }) => years.map(({ state }) => state)));
  expect(awardCycleStates.filter((state) => !made.has(state))).toEqual([]);
  const { rows } = await owner.query<{ name: string; open: number; hidden: number }>(
    `SELECT prize.name, count(*) FILTER (WHERE publish_at <= now())::int AS open, count(*) FILTER (WHERE publish_at > now())::int AS hidden
      FROM award JOIN prize ON prize.id = prize_id JOIN jury_decision d ON d.cycle_id = award.cycle_id GROUP BY 1 ORDER BY 1`,
  );
  expect(rows).toEqual([
    { name: "Ildsjæleprisen", open: 6, hidden: 0 },
    { name: "Naboprisen", open: 0, hidden: 1 },
  ]);
  expect((await owner.query("SELECT DISTINCT kind FROM jury_recusal")).rows).toEqual([{ kind: "TIE" }]);
}, 60_000);
