import { describe, expect, it } from "vitest";
import { asId, plainDate } from "../kernel/index.ts";
import * as rules from "./index.ts";
import {
  as,
  bodyId,
  called,
  friends,
  health,
  hearing,
  item,
  meeting,
  membership,
  ofBody,
  ofFriends,
  onAgenda,
  secretary,
  sent,
  social,
} from "./forum.fixture.ts";

const members = { kind: "MEMBERS", bodyId };
const outside = { kind: "OUTSIDE_MEMBERS", bodyId, associationId: null };
const secretariat = { kind: "ROLE", administration: social, role: "SECRETARY" };
const hanne = { kind: "COLLEAGUE", personId: "hanne", administration: health };
const ofAssociation = item({ proposer: { kind: "ASSOCIATION", associationId: friends } });

describe("what is told of a meeting", () => {
  const kind = (before: rules.ForumMeeting | null, after: rules.ForumMeeting) =>
    rules.meetingNews(before, after, []).map((news) => news.kind);

  it("FORUM-2 its members learn of its date, its call, its end and its minutes", () => {
    expect(rules.meetingNews(null, meeting, [])).toEqual([{ kind: "FORUM_MEETING_PLANNED", to: [members] }]);
    expect(kind(meeting, called)).toEqual(["FORUM_MEETING_CALLED"]);
    expect(kind(called, { ...called, state: "CANCELLED" })).toEqual(["FORUM_MEETING_CANCELLED"]);
    expect(kind(called, { ...called, state: "HELD" })).toEqual(["FORUM_MINUTES_READY"]);
    expect(kind({ ...called, state: "HELD" }, { ...called, state: "MINUTES_APPROVED" })).toEqual([
      "FORUM_MINUTES_APPROVED",
    ]);
  });

  it("FORUM-2 another time or place is told, and nothing where both stayed", () => {
    expect(kind(called, { ...called, place: "Et andet sted" })).toEqual(["FORUM_MEETING_MOVED"]);
    expect(kind(meeting, { ...meeting, startsAt: meeting.endsAt })).toEqual(["FORUM_MEETING_MOVED"]);
    expect(kind(called, { ...called, version: 9 })).toEqual([]);
  });

  it("FORUM-2 who put a matter for an administration is told with the members, not of one that was declined", () => {
    const [news] = rules.meetingNews(called, { ...called, state: "HELD" }, [
      onAgenda(),
      item({ state: "NOT_TAKEN", proposedById: asId("signe") }),
      ofAssociation,
    ]);
    expect(news?.to).toEqual([members, hanne]);
  });
});

describe("what is told of a matter", () => {
  it("FORUM-2 a proposal is the secretariat's, its answer the proposer's, and what comes late on a called agenda the members'", () => {
    expect(rules.itemProposed(item())).toEqual([{ kind: "AGENDA_ITEM_PROPOSED", to: [secretariat] }]);
    const answered = { kind: "AGENDA_ITEM_ANSWERED", to: [hanne] };
    expect(rules.itemAnswered(onAgenda(), meeting)).toEqual([answered]);
    expect(rules.itemAnswered(item({ state: "NOT_TAKEN" }), called)).toEqual([answered]);
    expect(rules.itemAnswered(onAgenda(), called)).toEqual([answered, { kind: "AGENDA_EXTENDED", to: [members] }]);
  });

  it("FORUM-3 ASSOC-9 what the chair said of an urgent matter is the proposer's: of an association's, who sits for it", () => {
    expect(rules.chairContacted(ofAssociation)).toEqual([
      { kind: "AGENDA_CHAIR_CONTACTED", to: [{ ...outside, associationId: friends }] },
    ]);
  });

  it("FORUM-2 a paper is told to the members when they have the agenda that it is on", () => {
    const to = (of: rules.AgendaItem, at: rules.ForumMeeting) => rules.paperAdded(of, at)[0]?.to;
    expect(to(onAgenda(), called)).toEqual([secretariat, hanne, members]);
    expect(to(onAgenda(), meeting)).toEqual([secretariat, hanne]);
    expect(to(item(), called)).toEqual([secretariat, hanne]);
  });
});

it("FORUM-1 who is given a seat, or loses it, is told; not of one that is history", () => {
  const seat = membership();
  const to = [{ kind: "PERSON", personId: "vera" }];
  expect(rules.seatGiven(seat, as(secretary))).toEqual([{ kind: "FORUM_SEAT_GIVEN", to }]);
  expect(rules.seatGiven({ ...seat, endsOn: plainDate("2026-10-05") }, as(secretary))).toEqual([]);
  expect(rules.seatEnded(seat)).toEqual([{ kind: "FORUM_SEAT_ENDED", to }]);
});

describe("what is told of a hearing", () => {
  const parties = [ofBody, ofFriends];
  const heard = [outside, secretariat, { kind: "ASSOCIATION", associationId: friends }];

  it("FORUM-4 those who are heard learn that it came, what came of it, and that it was taken back; a draft is nobody's", () => {
    expect(rules.hearingNews(sent, parties)).toEqual([{ kind: "HEARING_SENT", to: heard }]);
    expect(rules.hearingNews({ ...sent, state: "SUMMED_UP" }, parties)).toEqual([
      { kind: "HEARING_SUMMED_UP", to: heard },
    ]);
    expect(rules.hearingNews({ ...sent, state: "WITHDRAWN" }, parties)).toEqual([
      { kind: "HEARING_WITHDRAWN", to: heard },
    ]);
    expect(rules.hearingNews({ ...hearing, state: "WITHDRAWN" }, parties)).toEqual([]);
  });

  it("FORUM-4 an answer is told to who asked, and to those of the party who are not of that side", () => {
    const signe = { kind: "COLLEAGUE", personId: "signe", administration: social };
    expect(rules.hearingAnswered(sent, ofBody)).toEqual([
      { kind: "HEARING_ANSWERED", to: [secretariat, signe] },
      { kind: "HEARING_ANSWER_GIVEN", to: [outside] },
    ]);
    expect(rules.hearingAnswered({ ...sent, sentById: null }, { ...ofBody, secretariat: health })).toEqual([
      { kind: "HEARING_ANSWERED", to: [secretariat] },
      { kind: "HEARING_ANSWER_GIVEN", to: [outside, { ...secretariat, administration: health }] },
    ]);
  });
});
