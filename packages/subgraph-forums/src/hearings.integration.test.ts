import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, change } from "./testing/ask.ts";
import { endHearing, onAgenda, plantHearing, plantItem, plantMeeting, sent } from "./testing/plant.ts";
import { enterWorld, ids, later, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const query = `query ($id: ID!) { hearing(id: $id) { title state summary parties { body { name } association { id } mayAnswer answer { text } }
  cases { nodes { id caseNumber title purpose appliedAmount comments { nodes { text } } } } } }`;
const gid = (typename: string, id: string) => toGlobalId(typename, id);
const see = async (who: Name, hearing: string, at?: string) =>
  (await ask(test, who, query, { id: gid("Hearing", hearing) }, at)).data["hearing"] as {
    readonly cases: { readonly nodes: readonly { readonly id: string }[] };
    readonly parties: readonly object[];
    readonly state: string;
  } | null;
const ofApplication = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Application { hearingComments { nodes { text party { body { name } association { id } } hearing { title } } totalCount } } } }`;
const applications = ids.applications.map((id) => ({ __typename: "Application", id: gid("Application", id) }));

/** A hearing of the round's applications, sent. */
async function sentHearing() {
  const planted = await plantHearing(test.owner, { round_id: ids.round });
  const input = { hearingId: gid("Hearing", planted.hearing), version: 1 };
  expect((await change(test, "sofus", "sendHearing", input)).code).toBe("OK");
  return planted;
}

it("POOL-8 FORUM-4 the heard see what was sent, each its own side; answers stand with the case, and are summed up", async () => {
  const { hearing, ofBody, ofFriends } = await sentHearing();
  const seen = await see("karen", hearing);
  expect(seen).toMatchObject({
    state: "SENT",
    parties: [{ body: { name: "Kontaktudvalget" }, mayAnswer: true, answer: null }],
    cases: { nodes: [{ caseNumber: "SOC-2026-0001", purpose: "Besøg hos ensomme", appliedAmount: 5_000_000 }, {}] },
  });
  expect((await see("aage", hearing))?.parties).toMatchObject([{ mayAnswer: false }]);
  const [first] = seen?.cases.nodes ?? [];
  const comments = [{ caseId: first?.id, text: "Vigtigt for de ældre" }];
  const partyId = gid("HearingParty", ofBody);
  const answer = { partyId, text: "Vi støtter", comments };
  expect((await change(test, "karen", "answerHearing", answer)).code).toBe("OK");
  expect(
    (await change(test, "vera", "answerHearing", { partyId: gid("HearingParty", ofFriends), text: "Også vi" })).code,
  ).toBe("OK");
  // Each party sees its own; who asks sees all as they come.
  expect((await see("aage", hearing))?.parties).toMatchObject([{ body: {}, answer: { text: "Vi støtter" } }]);
  // Vera sits in the body, too, for which she does not answer.
  expect((await see("vera", hearing))?.parties).toMatchObject([{ mayAnswer: false }, { mayAnswer: true }]);
  expect((await see("signe", hearing))?.parties).toMatchObject([
    { answer: { text: "Vi støtter" } },
    { answer: { text: "Også vi" } },
  ]);
  const asked = await ask(test, "poul", ofApplication, { refs: applications });
  expect(asked.data["_entities"]).toMatchObject([
    {
      hearingComments: {
        nodes: [{ text: "Vigtigt for de ældre", party: { body: { name: "Kontaktudvalget" } } }],
        totalCount: 1,
      },
    },
    { hearingComments: { nodes: [], totalCount: 0 } },
  ]);
  // Comments, their number, parties, hearings, bodies: each once for all cases.
  expect(asked.statements).toBe(5);
  for (const who of ["hanne", "helle", "karen", "vera", "desk", "nobody"] as const)
    expect((await ask(test, who, ofApplication, { refs: applications })).data["_entities"], who).toMatchObject([
      { hearingComments: { nodes: [] } },
      { hearingComments: { nodes: [] } },
    ]);
  const again = { ...answer, version: 1, text: "Vi støtter nu helt", comments: [] };
  expect(
    (await change(test, "karen", "answerHearing", again, { select: "party { answer { version } }" })).answer,
  ).toMatchObject({
    party: { answer: { version: 2 } },
  });
  expect(await see("signe", hearing, later(11))).toMatchObject({ state: "CLOSED" });
  await endHearing(test.owner, hearing);
  const sum = { hearingId: gid("Hearing", hearing), version: 2, summary: "Alle støtter" };
  expect((await change(test, "sofus", "sumUpHearing", sum)).code).toBe("OK");
  expect(await see("vera", hearing)).toMatchObject({ state: "SUMMED_UP", summary: "Alle støtter" });
});

it("FORUM-4 refuses an answer after the hearing's end, with the end named", async () => {
  const { ofFriends } = await plantHearing(test.owner, { ...sent, answer_by: later(-1) });
  const input = { partyId: gid("HearingParty", ofFriends), text: "For sent" };
  const { answer } = await change(test, "vera", "answerHearing", input);
  expect(answer).toMatchObject({ code: "HEARING_ENDED", message: `The hearing ended at ${later(-1)}.` });
});

it("FORUM-4 two first answers of a party at once: one stands, the other is told", async () => {
  const { ofBody } = await plantHearing(test.owner, sent);
  const input = { partyId: gid("HearingParty", ofBody), text: "Vi støtter" };
  const answers = await Promise.all([
    change(test, "karen", "answerHearing", input),
    change(test, "sofus", "answerHearing", input),
  ]);
  expect(answers.map(({ code }) => code).toSorted()).toEqual(["OK", "STALE_VERSION"]);
});

it("FORUM-4 a draft is the asking administration's alone, and what was sent nobody's who is not heard", async () => {
  const { hearing: draft } = await plantHearing(test.owner);
  for (const who of ["hanne", "helle", "vera", "karen", "desk", "nobody"] as const)
    expect(await see(who, draft), who).toBeNull();
  const { hearing } = await sentHearing();
  for (const who of ["oda", "lone", "hanne", "helle", "desk", "nobody"] as const)
    expect(await see(who, hearing), who).toBeNull();
  const list = async (who: Name, side: string) =>
    (
      (
        await ask(
          test,
          who,
          `query ($side: HearingSide!) { hearings(side: $side, first: 100) { nodes { id } totalCount } }`,
          { side },
        )
      ).data["hearings"] as { nodes: { id: string }[] }
    ).nodes.map(({ id }) => id);
  expect(await list("signe", "ASKING")).toContain(gid("Hearing", draft));
  for (const who of ["vera", "karen", "aage", "sofus"] as const) {
    expect(await list(who, "ASKED"), who).toContain(gid("Hearing", hearing));
    expect(await list(who, "ASKED"), who).not.toContain(gid("Hearing", draft));
  }
  for (const who of ["helle", "oda", "lone", "nobody"] as const) expect(await list(who, "ASKED"), who).toEqual([]);
});

it("LAW-7 does not send an application with a person's number in it, and names the case", async () => {
  const [application] = ids.applications;
  const set = (purpose: string) =>
    test.owner.query("UPDATE application SET purpose = $1 WHERE id = $2", [purpose, application]);
  await set("Besøg hos 010190-1234");
  const { hearing } = await plantHearing(test.owner, { round_id: ids.round });
  const { answer } = await change(test, "sofus", "sendHearing", { hearingId: gid("Hearing", hearing), version: 1 });
  expect(answer).toMatchObject({ fields: [{ path: "cases.SOC-2026-0001", code: "CPR_IN_TEXT" }] });
  await set("Besøg hos ensomme");
});

it("POOL-8 a round's hearings are read with it, by its own administration", async () => {
  const { hearing } = await sentHearing();
  const rounds = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on FundingRound { hearings { nodes { id } } } } }`;
  const refs = [{ __typename: "FundingRound", id: gid("FundingRound", ids.round) }];
  const { data, statements } = await ask(test, "poul", rounds, { refs });
  expect(JSON.stringify(data)).toContain(gid("Hearing", hearing));
  expect(statements).toBe(1);
  for (const who of ["hanne", "karen", "vera"] as const)
    expect((await ask(test, who, rounds, { refs })).data["_entities"]).toEqual([{ hearings: { nodes: [] } }]);
});

it("FORUM-2 FORUM-4 what waits is told to whose move it is, by deadline, in one statement", async () => {
  await test.owner.query("DELETE FROM hearing_comment; DELETE FROM hearing_answer");
  await test.owner.query(
    "ALTER TABLE hearing_party DISABLE TRIGGER keep_sent; DELETE FROM hearing_party; ALTER TABLE hearing_party ENABLE TRIGGER keep_sent",
  );
  await test.owner.query("DELETE FROM hearing_case; DELETE FROM hearing");
  const meeting = await plantMeeting(test.owner);
  await plantItem(test.owner, meeting, onAgenda);
  await plantItem(test.owner, meeting);
  await plantHearing(test.owner, sent);
  await plantHearing(test.owner, { ...sent, answer_by: later(-2) });
  const work = async (who: Name) => {
    const { data, statements } = await ask(test, who, "{ myForumWork { nodes { kind isOverdue } totalCount } }");
    const { nodes } = data["myForumWork"] as { nodes: { kind: string; isOverdue: boolean }[] };
    return { kinds: nodes.map(({ kind, isOverdue }) => `${kind}${isOverdue ? " overdue" : ""}`), statements };
  };
  expect(await work("sofus")).toEqual({
    kinds: ["SUM_UP_HEARING overdue", "ANSWER_HEARING", "CALL_MEETING", "TAKE_ON_ITEM"],
    statements: 2,
  });
  expect((await work("signe")).kinds).toEqual(["SUM_UP_HEARING overdue"]);
  expect((await work("karen")).kinds).toEqual(["ANSWER_HEARING"]);
  expect((await work("vera")).kinds).toEqual(["ANSWER_HEARING"]);
  for (const who of ["aage", "lone", "hanne", "helle", "oda", "desk", "nobody"] as const)
    expect((await work(who)).kinds, who).toEqual([]);
});
