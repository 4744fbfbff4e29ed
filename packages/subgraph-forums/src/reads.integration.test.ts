import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, change } from "./testing/ask.ts";
import { called, plantHearing, plantMeeting, sent } from "./testing/plant.ts";
import { enterMember, enterWorld, ids, insert, later, uuid, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const social = { municipality_id: 101, administration_id: "social" };

/** More of everything that a list may hold. */
async function more(number: number): Promise<void> {
  const { owner } = test;
  const body = { ...social, id: uuid(number), name: `Råd ${number}`, kind: "COUNCIL", major_days: 14 };
  await insert(owner, "forum_body", { ...body, meetings_a_year: 4 });
  const kind = { ...social, id: uuid(number + 1000), body_id: ids.body, position: number, name: `Plads ${number}` };
  await insert(owner, "forum_seat_kind", { ...kind, seats: 2, is_for_association: false });
  await insert(owner, "person", {
    municipality_id: 101,
    id: uuid(number),
    subject: `p${number}`,
    name: `Ny ${number}`,
  });
  const seat = { person_id: uuid(number), seat_kind_id: uuid(number + 1000) };
  await enterMember(owner, number, "signe", seat);
  await plantMeeting(owner, called);
  await plantMeeting(owner, { body_id: uuid(number) });
  const { ofBody } = await plantHearing(owner, { ...sent, round_id: ids.round });
  const partyId = gid("HearingParty", ofBody);
  expect((await change(test, "karen", "answerHearing", { partyId, text: "Vi støtter" })).code).toBe("OK");
}

const page = "pageInfo { hasNextPage endCursor } totalCount";
const party = "id mayAnswer body { id name } association { id } answer { id version text answeredAt }";
/** As the screens ask, less what other subgraphs answer; and how many statements staff and a member of the body take. */
const reads = {
  forumBodies: {
    query: `{ forumBodies(first: 25) { nodes { id name kind administration { id } nextMeeting { id startsAt state } } ${page} } }`,
    staff: 3,
    member: 10,
  },
  forumBody: {
    query: `query ($id: ID!) { forumBody(id: $id) { id version name isKeptByViewer parent { id } nextMeeting { id startsAt state }
      seatKinds { id name seats filled } members(first: 100) { nodes { id name isCurrent seatKind { id } association { id } } totalCount }
      meetings(first: 10) { nodes { id startsAt place state } ${page} } } }`,
    id: () => gid("ForumBody", ids.body),
    staff: 9,
    member: 19,
  },
  myForumMeetings: {
    query: `{ myForumMeetings(first: 25) { nodes { id startsAt state body { name } } ${page} } }`,
    staff: 3,
    member: 13,
  },
  forumCandidates: {
    query: `{ forumCandidates(search: "ka", first: 10) { nodes { id name title } totalCount } }`,
    staff: 2,
    member: 0,
  },
  "hearings ASKING": {
    query: `{ hearings(side: ASKING, first: 25) { nodes { id title state administration { id } parties { id answer { id } } } ${page} } }`,
    staff: 4,
    member: 0,
  },
  "hearings ASKED": {
    query: `{ hearings(side: ASKED, first: 25) { nodes { id title state administration { id } parties { id answer { id } } } ${page} } }`,
    staff: 4,
    member: 14,
  },
} as const;

it.each(Object.entries(reads))(
  "FORUM-1 FORUM-4 %s takes as many statements however much there is",
  async (name, of) => {
    const counted = async (who: Name) => (await ask(test, who, of.query, "id" in of ? { id: of.id() } : {})).statements;
    await more(300 + 10 * Object.keys(reads).indexOf(name));
    const few = [await counted("sofus"), await counted("karen")];
    await more(301 + 10 * Object.keys(reads).indexOf(name));
    expect([await counted("sofus"), await counted("karen")]).toEqual(few);
    expect(few).toEqual([of.staff, of.member]);
  },
);

it("FORUM-2 a body's meetings ahead begin with the next one, those behind with the latest", async () => {
  const { owner } = test;
  const id = uuid(700);
  const body = { ...social, id, name: "Rådet for møder", kind: "COUNCIL", major_days: 14, meetings_a_year: 4 };
  await insert(owner, "forum_body", body);
  for (const days of [40, -30, 10, -60])
    await plantMeeting(owner, { body_id: id, starts_at: later(days), ends_at: later(days, 2) });
  const list = (upcoming: boolean) => `meetings(upcoming: ${upcoming}, first: 10) { nodes { startsAt } totalCount }`;
  const query = `query ($id: ID!) { forumBody(id: $id) { ahead: ${list(true)} behind: ${list(false)} meetings { totalCount } } }`;
  const { data } = await ask(test, "signe", query, { id: gid("ForumBody", id) });
  const at = (...days: readonly number[]) => days.map((one) => ({ startsAt: later(one) }));
  expect(data["forumBody"]).toEqual({
    ahead: { nodes: at(10, 40), totalCount: 2 },
    behind: { nodes: at(-30, -60), totalCount: 2 },
    meetings: { totalCount: 4 },
  });
});

it("FORUM-4 a hearing takes as many statements however many are heard, and however many cases it has", async () => {
  const query = `query ($id: ID!) { hearing(id: $id) { id title state isKeptByViewer round { id } parties { ${party} }
    cases(first: 50) { nodes { id title association { id } comments(first: 50) { nodes { id text party { id } } } } pageInfo { hasNextPage } } } }`;
  const { hearing, ofBody } = await plantHearing(test.owner, { round_id: ids.round });
  const id = gid("Hearing", hearing);
  const counted = async (who: Name) => (await ask(test, who, query, { id })).statements;
  expect((await change(test, "sofus", "sendHearing", { hearingId: id, version: 1 })).code).toBe("OK");
  await change(test, "karen", "answerHearing", { partyId: gid("HearingParty", ofBody), text: "Vi støtter" });
  expect([await counted("signe"), await counted("karen"), await counted("vera")]).toEqual([6, 16, 16]);
});
