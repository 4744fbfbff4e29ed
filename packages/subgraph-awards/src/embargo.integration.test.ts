import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ofAssociation, rowsFor, seenBy } from "./testing/looking.ts";
import { asPerson, done } from "./testing/operations.ts";
import { choir, days, enterWorld, everybody, outsiders, type Name } from "./testing/world.ts";
import { decidedYear, nominationOf, type Year } from "./testing/year.ts";

let test: TestDatabase;
let year: Year;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
  year = await decidedYear(test);
}, 60_000);
afterAll(() => test.close());

const secret = /Havnekoret|havnen|DECIDED/u;

it("AWARD-2 before its instant nobody outside the jury's staff learns the winner, by any field, count or order", async () => {
  const answers = await Promise.all(
    outsiders.map(async (name) => [name, await seenBy(test, year, name), await ofAssociation(test, name)]),
  );
  for (const [name, seen, association] of answers) {
    expect([name, JSON.stringify([seen, association])]).not.toEqual([name, expect.stringMatching(secret)]);
    expect([name, seen]).toMatchObject([
      name,
      {
        awardCycle: { version: 2, state: "JUDGING", publishedAt: null, awards: [], jury: null },
        prize: {
          awards: { nodes: [], totalCount: 0 },
          cycles: { nodes: [{ version: 2, state: "JUDGING", publishedAt: null }] },
        },
        awards: { nodes: [], totalCount: 0 },
        nominations: { nodes: [], totalCount: 0 },
        myBallot: null,
        juryResult: null,
        myAwardWork: { nodes: [], totalCount: 0 },
      },
    ]);
  }
});

it("AWARD-2 the jury's staff knows it, each as far as it is theirs", async () => {
  const marie = await seenBy(test, year, "marie");
  expect(marie).toMatchObject({
    awardCycle: {
      state: "JUDGING",
      awards: [],
      jury: { state: "DECIDED", version: 2, categories: [{ award: { winner: "Havnekoret" } }] },
    },
    nominations: { totalCount: 2 },
    myAwardWork: { nodes: [{ kind: "PUBLISH" }] },
    juryResult: { ballotsMissing: 0 },
  });
  const results = (seen: Readonly<Record<string, unknown>>) =>
    (
      seen["juryResult"] as { entries: { nodes: { average: number | null; nomination: { nominee: string } }[] } }
    ).entries.nodes.map(({ average, nomination }) => [nomination.nominee, average]);
  expect(results(marie)).toEqual([
    ["Havnekoret", 8.5],
    ["Gadeteatret", 6],
  ]);
  expect(results(await seenBy(test, year, "omar"))).toEqual([
    ["Gadeteatret", 6],
    ["Havnekoret", null],
  ]);
  expect(await seenBy(test, year, "jens")).toMatchObject({
    awardCycle: { jury: { state: "DECIDED" } },
    awards: { totalCount: 0 },
  });
});

it("AWARD-2 the database itself shows no seat and no person what is not theirs", async () => {
  const nothing = {
    award: 0,
    jury_decision: 0,
    jury_minute: 0,
    jury_score: 0,
    jury_ballot: 0,
    nomination: 0,
    juror: 0,
    jury_recusal: 0,
  };
  const persons = (await test.owner.query<{ id: string; name: string }>("SELECT id, name FROM person")).rows;
  const idOf = (name: string): string | null => persons.find((person) => person.name === name)?.id ?? null;
  const seats: readonly [string, Name][] = [
    ["culture", "freja"],
    ["culture", "leader"],
    ["social", "soren"],
    ["public", "left"],
    ["public", "idle"],
    ["association", "vera"],
    ["servicedesk", "desk"],
    ["auditor", "auditor"],
    ["public", "nobody"],
  ];
  for (const [seat, name] of seats) expect([name, await rowsFor(test, seat, idOf(name))]).toEqual([name, nothing]);
  // Who knows another's id gains nothing by it in a seat that is not theirs.
  expect(await rowsFor(test, "social", idOf("marie"))).toEqual(nothing);
  expect(await rowsFor(test, "association", idOf("jens"))).toEqual(nothing);
  expect(await rowsFor(test, "social", idOf("jens"))).toEqual(nothing);
  expect(await rowsFor(test, "culture", idOf("omar"))).toEqual(nothing);
  expect(await rowsFor(test, "public", idOf("omar"))).toEqual(nothing);
  expect(await rowsFor(test, "culture", null)).toEqual(nothing);
  expect(await rowsFor(test, "culture", idOf("marie"))).toMatchObject({
    award: 1,
    jury_decision: 1,
    nomination: 2,
    jury_score: 5,
    juror: 4,
  });
  expect(await rowsFor(test, "public", idOf("jens"))).toMatchObject({ award: 1, nomination: 2, jury_score: 5 });
  expect(await rowsFor(test, "social", idOf("omar"))).toMatchObject({
    award: 1,
    nomination: 2,
    jury_score: 3,
    jury_recusal: 1,
  });
});

it("AWARD-2 no refusal tells it: who is nominated again is answered alike, and so is whoever asks for a change", async () => {
  const next = done<{ id: string }>(
    await asPerson(test, "marie").change("openCycle", {
      prizeId: year.prizeId,
      year: new Date().getUTCFullYear() + 1,
      nominateFrom: days(-1),
      nominateUntil: days(10),
      scoresDueOn: days(20).slice(0, 10),
      jurors: [],
    }),
    "cycle",
  );
  // The choir rests by the prize's own terms, and nobody is told so before it is public.
  const again = { cycleId: next.id, content: nominationOf(year) };
  expect(await asPerson(test, "nobody").change("nominate", again)).toMatchObject({ __typename: "NominatePayload" });
  const letter = { ...again, receivedAt: days(0), content: nominationOf(year, choir, "bo@example.dk") };
  expect(await asPerson(test, "freja").change("registerNomination", letter)).toMatchObject({
    nominationId: expect.any(String),
  });
  const decision = {
    cycleId: year.cycleId,
    categoryId: year.categoryId,
    version: 1,
    motivation: "En god grund til at vinde",
  };
  for (const name of outsiders.filter((each) => each !== "nobody")) {
    expect((await asPerson(test, name).change("decideAward", decision)).code).toMatch(/^NOT_(?:FOUND|ALLOWED)$/u);
    const publishing = { cycleId: year.cycleId, version: 1, minute: "Enighed" };
    expect((await asPerson(test, name).change("publishAwards", publishing)).code).toMatch(/^NOT_(?:FOUND|ALLOWED)$/u);
  }
});

it("AWARD-2 AWARD-3 it is public from its instant, for everybody, on the prize and on the association; the losers stand nowhere", async () => {
  const publishing = { cycleId: year.cycleId, version: 2, minute: "Enighed om koret", publishAt: days(1) };
  const set = done(await asPerson(test, "marie").change("publishAwards", publishing), "cycle");
  expect(set).toMatchObject({ state: "JUDGING", version: 2, publishedAt: null, awards: [] });
  expect(JSON.stringify([await seenBy(test, year, "nobody"), await ofAssociation(test, "nobody")])).not.toMatch(secret);
  await test.owner.query("UPDATE jury_decision SET publish_at = now() - interval '1 second' WHERE is_complete");
  for (const name of everybody) {
    const seen = await seenBy(test, year, name);
    expect([name, seen]).toMatchObject([
      name,
      {
        awardCycle: { state: "PUBLISHED", awards: [{ winner: "Havnekoret" }] },
        prize: { awards: { totalCount: 1 } },
        awards: { nodes: [{ winner: "Havnekoret" }] },
      },
    ]);
    expect(await ofAssociation(test, name)).toMatchObject([
      { awards: { nodes: [{ winner: "Havnekoret" }], totalCount: 1 } },
    ]);
  }
  for (const name of outsiders)
    expect(JSON.stringify(await seenBy(test, year, name))).not.toMatch(/Gadeteatret|Enighed/u);
  const next = await asPerson(test, "nobody").ask(
    `query { awards { nodes { cycle { id } category { name } prize { name } association { id } } } }`,
  );
  expect(next).toMatchObject({
    awards: { nodes: [{ category: { name: "Årets forening" }, prize: { name: "Ildsjæleprisen" } }] },
  });
  expect(await asPerson(test, "marie", days(0.1)).change("publishAwards", { ...publishing, version: 3 })).toMatchObject(
    {
      code: "STATE_CONFLICT",
    },
  );
});
