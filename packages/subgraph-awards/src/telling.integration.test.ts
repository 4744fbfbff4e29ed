import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, done, lastToken } from "./testing/operations.ts";
import { days, enterWorld, personId, theatre } from "./testing/world.ts";
import { judgedYear, nominated, nominationOf, openYear, vote, type Year } from "./testing/year.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
}, 60_000);
afterAll(() => test.close());

/** Who was told what of a year, in the order of the alphabet. */
async function toldOf({ cycleId }: Year): Promise<readonly string[]> {
  const { rows } = await test.owner.query<{ told: string }>(
    "SELECT person.name || ' ' || kind AS told FROM notification JOIN person ON person.id = person_id WHERE path = $1",
    [`prizes/years/${cycleId}`],
  );
  return rows.map(({ told }) => told).toSorted();
}

it("AWARD-2 the secretariat is told of nominations and of the last vote, each juror who sits of what to score, and nobody else of anything", async () => {
  const year = await openYear(test);
  await test.owner.query("UPDATE juror SET valid_to = now() - interval '12 days' WHERE person_id = $1", [
    personId("left"),
  ]);
  await judgedYear(test, year);
  await vote(test, year, "sofie", { Havnekoret: 8, Gadeteatret: 5 });
  await vote(test, year, "omar", { Gadeteatret: 7 });
  expect(await toldOf(year)).not.toContain("marie BALLOTS_COMPLETE");
  await vote(test, year, "jens", { Havnekoret: 9, Gadeteatret: 6 });
  expect(await toldOf(year)).toEqual([
    "jens SCORES_ASKED_FOR",
    "marie BALLOTS_COMPLETE",
    "marie NOMINATION_RECEIVED",
    "marie NOMINATION_RECEIVED",
    "omar SCORES_ASKED_FOR",
    "sofie SCORES_ASKED_FOR",
  ]);
});

it("AWARD-2 of a letter the secretariat is told when somebody else has taken it down", async () => {
  const year = await openYear(test);
  const letter = (email: string): object => ({
    cycleId: year.cycleId,
    receivedAt: days(-12),
    content: nominationOf(year, theatre, email),
  });
  done(await asPerson(test, "marie", days(-11)).change("registerNomination", letter("bo@example.dk")), "nominationId");
  expect(await toldOf(year)).toEqual([]);
  done(await asPerson(test, "freja", days(-11)).change("registerNomination", letter("eva@example.dk")), "nominationId");
  expect(await toldOf(year)).toEqual(["marie NOMINATION_RECEIVED"]);
});

/** Starts a change while the owner holds something, and lets go once the change waits for it. */
async function whileHeld<Answer>(hold: string, change: () => Promise<Answer>, meanwhile: string): Promise<Answer> {
  await test.owner.query("BEGIN");
  await test.owner.query(hold);
  const answer = change();
  const waiting = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
  while ((await test.owner.query(waiting)).rowCount === 0);
  await test.owner.query(meanwhile);
  await test.owner.query("COMMIT");
  return answer;
}

it("AWARD-2 what is confirmed while the jury is asked to begin is refused, or checked first", async () => {
  const year = await openYear(test);
  await nominated(test, year);
  const id = year.cycleId.replace("award_cycle_", "");
  await test.owner.query("UPDATE nomination SET state = 'ELIGIBLE' WHERE cycle_id = $1", [id]);
  const nobody = asPerson(test, "nobody", days(-15));
  const input = { cycleId: year.cycleId, content: nominationOf(year, theatre) };
  done(await nobody.change("nominate", input), "cycle");
  const token = await lastToken(test);
  const begun = await whileHeld(
    `SELECT FROM award_cycle WHERE id = '${id}' FOR SHARE`,
    () => asPerson(test, "marie", days(-9)).change("beginJudging", { cycleId: year.cycleId, version: 1 }),
    `UPDATE nomination SET state = 'RECEIVED' WHERE cycle_id = '${id}' AND state = 'ELIGIBLE'`,
  );
  expect(begun).toMatchObject({ code: "NOMINATIONS_UNCHECKED" });
  const confirmed = await whileHeld(
    `SELECT FROM award_cycle WHERE id = '${id}' FOR NO KEY UPDATE`,
    () => nobody.change("confirmNomination", { token }),
    `UPDATE award_cycle SET phase = 'JUDGING' WHERE id = '${id}'`,
  );
  expect(confirmed).toMatchObject({ code: "STATE_CONFLICT" });
}, 20_000);
