import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, change } from "./testing/ask.ts";
import { begun, called, onAgenda, plantItem, plantMeeting } from "./testing/plant.ts";
import { day, enterMember, enterWorld, ids, insert, later, uuid, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterWorld);
});
afterAll(() => test.close());

const bodyId = toGlobalId("ForumBody", ids.body);
const meetingQuery = `query ($id: ID!) { forumMeeting(id: $id) { state mayPropose isKeptByViewer body { name }
  agenda { title position state isLate minutes chairContact { said } recusals { name cause } papers { title isLate } mayAddPaper } } }`;
const readBy = async (who: Name, meeting: string) =>
  (await ask(test, who, meetingQuery, { id: toGlobalId("ForumMeeting", meeting) })).data["forumMeeting"] as {
    readonly agenda: readonly Readonly<Record<string, unknown>>[];
    readonly [field: string]: unknown;
  } | null;
const titles = async (who: Name, meeting: string) => (await readBy(who, meeting))?.agenda.map(({ title }) => title);

describe("seats", () => {
  it("FORUM-1 never more sit than there are seats, also when two are appointed at once", async () => {
    const kind = uuid(800);
    const seats = { seats: 1, is_for_association: false, position: 9, name: "Politiker" };
    const social = { municipality_id: 101, administration_id: "social" };
    await insert(test.owner, "forum_seat_kind", { ...social, ...seats, id: kind, body_id: ids.body });
    for (const number of [801, 802, 803])
      await insert(test.owner, "person", { municipality_id: 101, id: uuid(number), subject: `p${number}`, name: "Ny" });
    const answers = await Promise.all(
      [801, 802, 803].map((number) =>
        change(test, "sofus", "appointMember", {
          seatKindId: toGlobalId("ForumSeatKind", kind),
          personId: toGlobalId("Person", uuid(number)),
          startsOn: day(0),
        }),
      ),
    );
    expect(answers.map(({ code }) => code).toSorted()).toEqual(["OK", "SEATS_TAKEN", "SEATS_TAKEN"]);
    const { rows } = await test.owner.query("SELECT 1 FROM forum_membership WHERE seat_kind_id = $1", [kind]);
    expect(rows).toHaveLength(1);
  });

  it("FORUM-1 refuses an association that sits there already, and a term that ends before it begins, in words", async () => {
    const input = {
      seatKindId: toGlobalId("ForumSeatKind", ids.representatives),
      personId: toGlobalId("Person", uuid(7)),
      associationId: toGlobalId("Association", ids.friends),
      startsOn: day(0),
    };
    expect(await change(test, "sofus", "appointMember", input)).toMatchObject({
      answer: { code: "TERMS_OVERLAP", message: expect.stringContaining("sits in the body already") },
    });
    expect(await change(test, "sofus", "appointMember", { ...input, endsOn: day(-1) })).toMatchObject({
      answer: { code: "INVALID_INPUT", fields: [{ path: "endsOn", code: "NOT_AFTER_START" }] },
    });
  });

  it("FORUM-1 staff and members see a body; who left yesterday, another association and the public see nothing", async () => {
    const query = `query ($id: ID!) { forumBody(id: $id) { name seatKinds { name filled } members { nodes { name isCurrent } totalCount } }
      forumBodies { nodes { name } } myForumMeetings { totalCount } }`;
    const see = async (who: Name) => (await ask(test, who, query, { id: bodyId })).data;
    for (const who of ["sofus", "signe", "hanne", "poul", "vera", "aage", "karen"] as const)
      expect((await see(who))["forumBody"], who).toMatchObject({ name: "Kontaktudvalget" });
    for (const who of ["oda", "lone", "desk", "auditor", "nobody"] as const)
      expect(await see(who), who).toEqual({
        forumBody: null,
        forumBodies: { nodes: [] },
        myForumMeetings: { totalCount: 0 },
      });
    const body = (await see("hanne"))["forumBody"] as { members: { nodes: { name: string }[] } };
    expect(body.members.nodes.map(({ name }) => name)).not.toContain("lone");
  });
});

describe("an agenda", () => {
  it("FORUM-2 is read by staff, by members from the call on, and by nobody who left", async () => {
    const planned = await plantMeeting(test.owner);
    await plantItem(test.owner, planned, { ...onAgenda, title: "På dagsordenen" });
    await plantItem(test.owner, planned, { title: "Sundheds forslag" });
    await plantItem(test.owner, planned, {
      title: "Foreningens forslag",
      received_at: later(0, 1),
      proposer_administration: null,
      proposer_association_id: ids.friends,
    });
    expect(await titles("sofus", planned)).toEqual(["På dagsordenen", "Sundheds forslag", "Foreningens forslag"]);
    expect(await titles("hanne", planned)).toEqual(["På dagsordenen", "Sundheds forslag"]);
    expect(await titles("vera", planned)).toEqual(["Foreningens forslag"]);
    expect(await titles("aage", planned)).toEqual([]);
    await test.owner.query("UPDATE forum_meeting SET state = 'CALLED', called_at = now() WHERE id = $1", [planned]);
    expect(await titles("aage", planned)).toEqual(["På dagsordenen"]);
    for (const who of ["lone", "oda", "desk", "nobody"] as const) expect(await readBy(who, planned), who).toBeNull();
  });

  it("FORUM-3 what comes late is marked late, ASSOC-9 and a member puts its association's matter", async () => {
    const soon = await plantMeeting(test.owner, { starts_at: later(5), ends_at: later(5, 2) });
    const words = { title: "Sent", text: "Vigtigt", importance: "MAJOR", meetingId: toGlobalId("ForumMeeting", soon) };
    const { answer } = await change(test, "hanne", "proposeAgendaItem", words, { select: "item { id isLate state }" });
    expect(answer["item"]).toMatchObject({ isLate: true, state: "PROPOSED" });
    expect(
      await change(test, "vera", "proposeAgendaItem", words, { select: "item { association { id } }" }),
    ).toMatchObject({
      answer: { item: { association: { id: toGlobalId("Association", ids.friends) } } },
    });
    const itemId = (answer["item"] as { id: string }).id;
    const paper = { itemId, title: "Bilag", text: "Tal" };
    const added = await change(test, "hanne", "addForumPaper", paper, { select: "item { papers { isLate } }" });
    expect(added.answer["item"]).toEqual({ papers: [{ isLate: true }] });
  });

  it("FORUM-2 LAW-7 refuses a paper for a meeting that is over, and a person's number with the place named", async () => {
    const over = await plantMeeting(test.owner, { ...called, starts_at: later(-3), ends_at: later(-3, 2) });
    const itemId = toGlobalId("AgendaItem", await plantItem(test.owner, over, onAgenda));
    expect((await change(test, "hanne", "addForumPaper", { itemId, title: "Bilag", text: "Tal" })).code).toBe(
      "MEETING_OVER",
    );
    const ahead = toGlobalId("AgendaItem", await plantItem(test.owner, await plantMeeting(test.owner)));
    const paper = { itemId: ahead, title: "Bilag", text: "Ring til 010190-1234" };
    expect((await change(test, "hanne", "addForumPaper", paper)).answer).toMatchObject({
      fields: [{ path: "text", code: "CPR_IN_TEXT" }],
    });
  });

  it("LAW-2 who is tied to the association, or speaks for it, is recorded as out when the meeting is called", async () => {
    await insert(test.owner, "association_tie", {
      municipality_id: 101,
      administration_id: "social",
      id: uuid(900),
      person_id: uuid(8),
      association_id: ids.friends,
      kind: "BOARD",
      is_appointed_by_council: false,
      valid_from: "2020-01-01",
    });
    const meeting = await plantMeeting(test.owner);
    await plantItem(test.owner, meeting, { ...onAgenda, association_id: ids.friends });
    const input = { meetingId: toGlobalId("ForumMeeting", meeting), version: 1 };
    expect((await change(test, "sofus", "callForumMeeting", input)).code).toBe("OK");
    expect((await readBy("karen", meeting))?.agenda[0]?.["recusals"]).toEqual([
      { name: "aage", cause: "TIE" },
      { name: "vera", cause: "SPEAKS_FOR" },
    ]);
  });

  it("FORUM-2 minutes are the secretariat's alone until the meeting is closed", async () => {
    const meeting = await plantMeeting(test.owner, begun);
    await plantItem(test.owner, meeting, { ...onAgenda, minutes: "Drøftet" });
    const minutes = async (who: Name) => (await readBy(who, meeting))?.agenda[0]?.["minutes"];
    expect([await minutes("sofus"), await minutes("hanne"), await minutes("aage")]).toEqual(["Drøftet", null, null]);
    await change(test, "sofus", "closeForumMeeting", { meetingId: toGlobalId("ForumMeeting", meeting), version: 1 });
    expect([await minutes("hanne"), await minutes("aage")]).toEqual(["Drøftet", "Drøftet"]);
  });

  it("FORUM-2 every change of an agenda is told to whoever listens, by ids alone", async () => {
    const { owner } = test;
    const heard: string[] = [];
    owner.on("notification", ({ payload }) => void heard.push(payload ?? ""));
    await owner.query("LISTEN indgang_agenda");
    const meeting = await plantMeeting(owner);
    await plantItem(owner, meeting);
    await owner.query("UNLISTEN indgang_agenda");
    expect(new Set(heard)).toEqual(new Set([`101:${meeting}`]));
  });

  it("FORUM-2 is read in a number of statements that does not grow with it", async () => {
    const counts = async (many: number, who: Name) => {
      const meeting = await plantMeeting(test.owner, called);
      for (let position = 1; position <= many; position += 1)
        await plantItem(test.owner, meeting, { ...onAgenda, position });
      const id = toGlobalId("ForumMeeting", meeting);
      return (await ask(test, who, meetingQuery, { id })).statements;
    };
    // Meeting, body, agenda, papers; who is a member reads in transactions that name the person.
    expect([await counts(1, "hanne"), await counts(9, "hanne")]).toEqual([4, 4]);
    expect([await counts(1, "aage"), await counts(9, "aage")]).toEqual([17, 17]);
  });
});

it("FORUM-1 an association's seats are read with it by staff and members, in one statement for all", async () => {
  const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Association { forumMemberships { nodes { name isChair } } } } }`;
  const refs = [ids.friends, ids.others].map((id) => ({
    __typename: "Association",
    id: toGlobalId("Association", id),
  }));
  await enterMember(test.owner, 950, "oda", {
    association_id: ids.others,
    seat_kind_id: ids.representatives,
    starts_on: day(-20),
    ends_on: day(-10),
  });
  const { data, statements } = await ask(test, "hanne", query, { refs });
  expect(data["_entities"]).toEqual([
    { forumMemberships: { nodes: [{ name: "vera", isChair: false }] } },
    { forumMemberships: { nodes: [{ name: "oda", isChair: false }] } },
  ]);
  expect(statements).toBe(1);
  for (const who of ["nobody", "lone", "desk", "oda"] as const)
    expect((await ask(test, who, query, { refs })).data["_entities"], who).toEqual([
      { forumMemberships: { nodes: [] } },
      { forumMemberships: { nodes: [] } },
    ]);
});

it("FORUM-1 candidates are found by name, for secretaries alone", async () => {
  const query = `{ forumCandidates(search: "KAR") { nodes { name } totalCount } }`;
  expect((await ask(test, "sofus", query)).data["forumCandidates"]).toEqual({
    nodes: [{ name: "karen" }],
    totalCount: 1,
  });
  for (const who of ["signe", "karen", "nobody"] as const)
    expect((await ask(test, who, query)).data["forumCandidates"]).toEqual({ nodes: [], totalCount: 0 });
});
