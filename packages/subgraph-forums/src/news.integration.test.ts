import { openTestDatabase, type TestDatabase } from "@indgang/database/testing";
import { toGlobalId } from "@indgang/subgraph-kit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change } from "./testing/ask.ts";
import { enterNewsWorld, tells as tellsIn } from "./testing/news-world.ts";
import { begun, called, onAgenda, plantItem, plantMeeting } from "./testing/plant.ts";
import { byKind, mailsTo, toldBy } from "./testing/told.ts";
import { day, ids, later, personId, type Name } from "./testing/world.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await openTestDatabase(enterNewsWorld);
});
afterAll(() => test.close());

const gid = (typename: string, id: string): string => toGlobalId(typename, id);
const all = ["aage", "karen", "poul", "vera"];

const tells = (who: Name, name: string, input: object) => tellsIn(test, who, name, input);

describe("news of a meeting", () => {
  it("FORUM-2 its members are told one by one, each once, and nobody who left or who lost the role", async () => {
    const times = { startsAt: later(30), endsAt: later(30, 2), place: "Rådhuset" };
    expect(await tells("sofus", "planForumMeeting", { bodyId: gid("ForumBody", ids.body), times })).toEqual({
      FORUM_MEETING_PLANNED: all,
    });
    const meeting = await plantMeeting(test.owner);
    await plantItem(test.owner, meeting, onAgenda);
    const meetingId = gid("ForumMeeting", meeting);
    expect(await tells("sofus", "callForumMeeting", { meetingId, version: 1 })).toEqual({
      FORUM_MEETING_CALLED: ["aage", "hanne", "karen", "poul", "vera"],
    });
    const moved = { meetingId, version: 2, times: { ...times, startsAt: later(29) } };
    expect(Object.keys(await tells("sofus", "moveForumMeeting", moved))).toEqual(["FORUM_MEETING_MOVED"]);
    expect(await tells("sofus", "moveForumMeeting", { ...moved, version: 3 })).toEqual({});
    expect(await tells("sofus", "cancelForumMeeting", { meetingId, version: 4, reason: "For få kan komme" })).toEqual({
      FORUM_MEETING_CANCELLED: ["aage", "hanne", "karen", "poul", "vera"],
    });
    expect(await mailsTo(test, "karen")).toEqual([
      "Der er planlagt et møde",
      "Der er indkaldt til møde",
      "Et møde har fået ny tid eller nyt sted",
      "Et møde er aflyst",
    ]);
  });

  it("FORUM-2 its minutes are told when they can be read, and when they stand", async () => {
    const meeting = await plantMeeting(test.owner, begun);
    const item = await plantItem(test.owner, meeting, onAgenda);
    const minutes = { itemId: gid("AgendaItem", item), version: 1, minutes: "Drøftet" };
    expect(await tells("sofus", "saveForumMinutes", minutes)).toEqual({});
    const meetingId = gid("ForumMeeting", meeting);
    const told = await toldBy(test, () => change(test, "sofus", "closeForumMeeting", { meetingId, version: 1 }));
    expect(told[0]).toEqual({ who: "aage", kind: "FORUM_MINUTES_READY", path: `forum-meetings/${meetingId}/minutes` });
    expect(byKind(told)).toEqual({ FORUM_MINUTES_READY: ["aage", "hanne", "karen", "poul", "vera"] });
    expect(Object.keys(await tells("sofus", "approveForumMinutes", { meetingId, version: 2 }))).toEqual([
      "FORUM_MINUTES_APPROVED",
    ]);
  });

  it("FORUM-2 under the same key it is told once, and a refusal tells nobody", async () => {
    const meeting = await plantMeeting(test.owner);
    await plantItem(test.owner, meeting, onAgenda);
    const input = { meetingId: gid("ForumMeeting", meeting), version: 1 };
    const key = crypto.randomUUID();
    const call = () => change(test, "sofus", "callForumMeeting", input, { key });
    const told = await toldBy(test, async () => {
      await call();
      await call();
      await change(test, "sofus", "callForumMeeting", input);
      await change(test, "signe", "callForumMeeting", input);
    });
    expect(byKind(told)).toEqual({ FORUM_MEETING_CALLED: ["aage", "hanne", "karen", "poul", "vera"] });
  });
});

describe("news of a matter", () => {
  it("FORUM-2 a proposal goes to the secretariat, and its answer to the proposer", async () => {
    const meeting = await plantMeeting(test.owner);
    const words = { meetingId: gid("ForumMeeting", meeting), title: "Ny model", text: "Vi foreslår" };
    const propose = { ...words, importance: "ORDINARY" };
    expect(await tells("hanne", "proposeAgendaItem", propose)).toEqual({ AGENDA_ITEM_PROPOSED: ["sanne", "sofus"] });
    // Whoever proposes and takes on is told of neither.
    expect(await tells("sofus", "proposeAgendaItem", propose)).toEqual({ AGENDA_ITEM_PROPOSED: ["sanne"] });
    const planted = async (changes: object = {}, of = meeting) => ({
      itemId: gid("AgendaItem", await plantItem(test.owner, of, { ...changes })),
      version: 1,
    });
    expect(await tells("sofus", "takeOnAgendaItem", await planted())).toEqual({ AGENDA_ITEM_ANSWERED: ["hanne"] });
    const reason = "Hører til i udvalget";
    const friends = { proposer_administration: null, proposer_association_id: ids.friends };
    const ofFriends = { ...friends, proposed_by_id: personId("vera") };
    expect(await tells("sofus", "declineAgendaItem", { ...(await planted(ofFriends)), reason })).toEqual({
      AGENDA_ITEM_ANSWERED: ["vera"],
    });
    // One that nobody seats in the body may not read the meeting, and is not told of it.
    const others = { ...friends, proposer_association_id: ids.others, proposed_by_id: personId("oda") };
    expect(await tells("sofus", "declineAgendaItem", { ...(await planted(others)), reason })).toEqual({});
    const late = await planted({}, await plantMeeting(test.owner, called));
    expect(await tells("sofus", "takeOnAgendaItem", late)).toEqual({
      AGENDA_EXTENDED: all,
      AGENDA_ITEM_ANSWERED: ["hanne"],
    });
  });

  it("FORUM-3 what the chair said of an urgent matter is told to its proposer", async () => {
    const item = await plantItem(test.owner, await plantMeeting(test.owner), { importance: "URGENT" });
    const contact = { itemId: gid("AgendaItem", item), version: 1, at: later(0, -1), said: "Tag den med" };
    expect(await tells("sofus", "recordChairContact", contact)).toEqual({ AGENDA_CHAIR_CONTACTED: ["hanne"] });
  });

  it("FORUM-2 a paper is told to the secretariat, and to the members once they are called", async () => {
    const paperTo = async (changes: object) => {
      const item = await plantItem(test.owner, await plantMeeting(test.owner, { ...changes }), onAgenda);
      return tells("hanne", "addForumPaper", { itemId: gid("AgendaItem", item), title: "Bilag", text: "Tal" });
    };
    expect(await paperTo({})).toEqual({ FORUM_PAPER_ADDED: ["sanne", "sofus"] });
    expect(await paperTo(called)).toEqual({ FORUM_PAPER_ADDED: ["aage", "karen", "poul", "sanne", "sofus", "vera"] });
  });
});

it("FORUM-1 who is appointed is told, with the body or, before the term, the list; and who is out again", async () => {
  const appoint = (startsOn: string, endsOn?: string) =>
    toldBy(test, async () => {
      const input = { seatKindId: gid("ForumSeatKind", ids.councillors), personId: gid("Person", personId("helle")) };
      await owner.query("DELETE FROM forum_membership WHERE person_id = $1", [personId("helle")]);
      await owner.query("UPDATE forum_seat_kind SET seats = 9");
      const given = { ...input, startsOn, ...(endsOn === undefined ? {} : { endsOn }) };
      expect((await change(test, "sofus", "appointMember", given)).code).toBe("OK");
    });
  const { owner } = test;
  await owner.query("UPDATE person SET administration_id = 'social' WHERE id = $1", [personId("helle")]);
  const told = { who: "helle", kind: "FORUM_SEAT_GIVEN", path: "forums" };
  expect(await appoint(day(10))).toEqual([told]);
  expect(await appoint(day(-20), day(-10))).toEqual([]);
  expect(await appoint(day(-1))).toEqual([{ ...told, path: `forums/${gid("ForumBody", ids.body)}` }]);
  const { rows } = await owner.query<{ id: string }>("SELECT id FROM forum_membership WHERE person_id = $1", [
    personId("helle"),
  ]);
  const seat = { membershipId: gid("ForumMembership", rows[0]?.id ?? ""), version: 1 };
  expect(await tells("sofus", "endMembership", seat)).toEqual({ FORUM_SEAT_ENDED: ["helle"] });
  await owner.query("UPDATE person SET administration_id = 'health-elderly' WHERE id = $1", [personId("helle")]);
});
