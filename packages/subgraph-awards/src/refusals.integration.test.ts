import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { asPerson, done, lastToken, mailbox, type Answer } from "./testing/operations.ts";
import { choir, days, enterWorld, theatre } from "./testing/world.ts";
import { judgedYear, nominated, nominationOf, nominationsOf, openYear, vote, type Year } from "./testing/year.ts";

let test: TestDatabase;
let year: Year;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
  year = await openYear(test);
}, 60_000);
afterAll(() => test.close());

const nominate = (changes: object = {}, at = -15, name: "nobody" | "vera" = "nobody") =>
  asPerson(test, name, days(at)).change("nominate", {
    cycleId: year.cycleId,
    content: { ...nominationOf(year, theatre), ...changes },
  });

it("AWARD-2 nominating outside the window is refused, both ends named", async () => {
  for (const at of [-20, -10, 0])
    expect(await nominate({}, at)).toMatchObject({
      code: "NOMINATIONS_CLOSED",
      opensAt: days(-19),
      closesAt: days(-10),
    });
});

it("AWARD-2 a self-nomination is refused, by name and by the association that one speaks for", async () => {
  const nominator = { name: "Gade Teatret", email: "a@example.dk" };
  expect(await nominate({ nominator })).toMatchObject({ code: "SELF_NOMINATION" });
  const own = { nominee: { associationId: toGlobalId("Association", choir) } };
  expect(await nominate(own, -15, "vera")).toMatchObject({ code: "SELF_NOMINATION" });
  const spoken = { name: "Ida", email: "a@example.dk", associationId: toGlobalId("Association", theatre) };
  expect(await nominate({ nominator: spoken })).toMatchObject({ code: "SELF_NOMINATION" });
});

it("LAW-7 AWARD-2 what is typed wrong is named, all at once, and nothing is kept", async () => {
  const answer = await nominate({
    reasons: "Født 010190-1234, altid til stede",
    nominator: { name: "", email: "ida" },
  });
  expect(answer["fields"]).toEqual([
    { path: "reasons", code: "CPR_IN_TEXT" },
    { path: "nominator.name", code: "REQUIRED" },
    { path: "nominator.email", code: "NOT_AN_EMAIL" },
  ]);
  expect((await test.owner.query("SELECT 1 FROM nomination")).rowCount).toBe(0);
});

it("AWARD-2 an unconfirmed nomination is seen by nobody; a token works once, and nothing tells unknown from used", async () => {
  done(await nominate(), "cycle");
  const token = await lastToken(test);
  expect(await nominationsOf(test, year, "marie")).toEqual([]);
  const stored = await test.owner.query<{ text: string }>("SELECT nomination::text AS text FROM nomination");
  expect(stored.rows[0]?.text).not.toContain(token);
  const confirm = (given = token, at = -14) =>
    asPerson(test, "nobody", days(at)).change("confirmNomination", { token: given });
  expect(await confirm("unknown")).toMatchObject({ code: "NOT_FOUND" });
  expect(await confirm(token, -7)).toMatchObject({ code: "NOT_FOUND" });
  done(await confirm(), "cycle");
  expect(await confirm()).toMatchObject({ code: "NOT_FOUND" });
  expect(await nominationsOf(test, year, "marie")).toMatchObject([{ nominee: "Gadeteatret", state: "RECEIVED" }]);
});

it("AWARD-2 the same nominator nominates the same nominee once; whoever has not shown the address is not told", async () => {
  done(await nominate({ nominator: { name: "Ida", email: "IDA@example.dk" } }), "cycle");
  const token = await lastToken(test);
  expect(await asPerson(test, "nobody", days(-15)).change("confirmNomination", { token })).toMatchObject({
    code: "NOMINATED_ALREADY",
  });
  const letter = { ...nominationOf(year, choir), nominator: { name: "Bo Lind" } };
  const register = () =>
    asPerson(test, "freja", days(-11)).change("registerNomination", {
      cycleId: year.cycleId,
      receivedAt: days(-12),
      content: letter,
    });
  done(await register(), "nominationId");
  expect(await register()).toMatchObject({ code: "NOMINATED_ALREADY" });
});

/** A year in which nominations are received at this moment: the database forgets by its own clock. */
async function openNow(): Promise<(email: string) => Promise<Answer>> {
  const opened = await asPerson(test, "marie").change("openCycle", {
    prizeId: year.prizeId,
    year: new Date().getUTCFullYear() + 1,
    nominateFrom: days(-1),
    nominateUntil: days(10),
    scoresDueOn: days(20).slice(0, 10),
    jurors: [],
  });
  const { id: cycleId } = done<{ id: string }>(opened, "cycle");
  return (email) => {
    const content = { ...nominationOf(year, theatre), nominator: { name: "Per", email } };
    return asPerson(test, "nobody").change("nominate", { cycleId, content });
  };
}

it("AWARD-2 of five that wait under one address the sixth is answered alike, and neither kept nor mailed; the hundred-and-first in an hour is told to wait", async () => {
  const propose = await openNow();
  const per = "per@example.dk";
  const keptOf = async (email: string) =>
    (await test.owner.query("SELECT 1 FROM nomination WHERE nominator_email = $1", [email])).rowCount;
  const answers = [];
  for (let count = 0; count < 6; count += 1) answers.push(JSON.stringify(await propose(per)));
  expect(new Set(answers).size).toBe(1);
  expect([await keptOf(per), (await mailbox(test)).filter(({ to }) => to === per).length]).toEqual([5, 5]);
  const copies = `INSERT INTO nomination SELECT (jsonb_populate_record(n, jsonb_build_object('id', gen_random_uuid(), 'nominator_key', 'x' || i,
      'nominator_email', 'x@example.dk', 'received_at', $1::timestamptz, 'token_hash', sha256(i::text::bytea)))).*
    FROM nomination n CROSS JOIN generate_series(1, 95) i WHERE n.id = (SELECT id FROM nomination WHERE nominator_email = '${per}' LIMIT 1)`;
  await test.owner.query(copies, [days(0)]);
  expect(await propose("lise@example.dk")).toMatchObject({ code: "TOO_MANY_NOMINATIONS" });
  await test.owner.query("UPDATE nomination SET received_at = $1 WHERE nominator_email = 'x@example.dk'", [days(-8)]);
  // Somebody's coming makes the database forget what nobody confirmed within seven days.
  done(await propose("lise@example.dk"), "cycle");
  expect([await keptOf("x@example.dk"), await keptOf(per)]).toEqual([0, 5]);
});

it("AWARD-2 LAW-2 a second vote, a vote with scores missing, a recused juror's score and a decision before the scores are in are refused", async () => {
  const judged = await judgedYear(test);
  const { cycleId, categoryId, criterionId } = judged;
  const omar = asPerson(test, "omar", days(-5));
  const seen = await nominationsOf(test, judged, "omar");
  const ofChoir = seen.find(({ nominee }) => nominee === "Havnekoret");
  expect(ofChoir?.isRecused).toBe(true);
  const scores = [{ criterionId, points: 9 }];
  const tied = { cycleId, categoryId, version: 0, nominationId: ofChoir?.id, scores };
  expect(await omar.change("saveScores", tied)).toMatchObject({ code: "RECUSED_FROM_NOMINATION" });
  expect(await omar.change("submitBallot", { cycleId, categoryId, version: 0 })).toMatchObject({
    code: "SCORES_MISSING",
    missing: 1,
  });
  await vote(test, judged, "omar", { Gadeteatret: 7 });
  expect(await omar.change("submitBallot", { cycleId, categoryId, version: 2 })).toMatchObject({
    code: "VOTED_ALREADY",
  });
  const decision = {
    cycleId,
    categoryId,
    version: 1,
    nominationId: ofChoir?.id,
    motivation: "Koret har åbnet havnen for alle",
  };
  expect(await asPerson(test, "marie").change("decideAward", decision)).toMatchObject({
    code: "BALLOTS_MISSING",
    missing: 2,
  });
  // Jens was sent to the theatre's board by the council: exempt.
  await vote(test, judged, "jens", { Havnekoret: 9, Gadeteatret: 6 });
  await vote(test, judged, "sofie", { Havnekoret: 8, Gadeteatret: 5 });
  // An interest that is declared late takes out what was given.
  const [first] = (await nominationsOf(test, judged, "jens")).filter(({ nominee }) => nominee === "Gadeteatret");
  const interest = { nominationId: first?.id, version: first?.version, reason: "Min søster er formand" };
  expect(
    done(await asPerson(test, "jens", days(-1)).change("declareJuryInterest", interest), "nomination"),
  ).toMatchObject({ isRecused: true });
  const query = `query ($cycleId: ID!, $categoryId: ID!) { juryResult(cycleId: $cycleId, categoryId: $categoryId) { entries { nodes { average scoredBy nomination { nominee } } } } }`;
  expect(await asPerson(test, "marie").ask(query, { cycleId, categoryId })).toMatchObject({
    juryResult: {
      entries: {
        nodes: [
          { average: 8.5, scoredBy: 2 },
          { average: 6, scoredBy: 2 },
        ],
      },
    },
  });
  done(await asPerson(test, "marie").change("decideAward", decision), "cycle");
});

it("AWARD-2 what judging needs is refused while it lacks: time, checks", async () => {
  const other = await openYear(test);
  await nominated(test, other);
  const begin = (at: number) =>
    asPerson(test, "marie", days(at)).change("beginJudging", { cycleId: other.cycleId, version: 1 });
  expect(await begin(-11)).toMatchObject({ code: "STATE_CONFLICT" });
  expect(await begin(-9)).toMatchObject({ code: "NOMINATIONS_UNCHECKED" });
});
