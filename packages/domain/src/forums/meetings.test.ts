import { describe, expect, it } from "vitest";
import { asId, isEnd, plainDate, toInstant, type Transitions } from "../kernel/index.ts";
import * as rules from "./index.ts";
import {
  afterwards,
  as,
  body,
  called,
  caseworker,
  chair,
  council,
  during,
  friends,
  hanne,
  healthSecretary,
  item,
  meeting,
  membership,
  now,
  oda,
  onAgenda,
  others,
  politician,
  secretary,
  stranger,
  vera,
} from "./forum.fixture.ts";

const version = { version: 1 };
const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? "OK" : outcome.refusal?.code;
const propose = (who: typeof hanne, changes: object = {}, to = meeting, at = now) =>
  rules.proposeAgendaItem(
    { meeting: to, body, itemId: asId("new"), isAssociationKnown: true },
    { title: "Ny model", text: "Vi foreslår", importance: "ORDINARY", associationId: null, ...changes },
    as(who, at),
  );

describe("the state tables of the forums", () => {
  it.each([
    ["meeting", rules.forumMeetingTransitions, rules.forumMeetingStates],
    ["item", rules.agendaItemTransitions, rules.agendaItemStates],
    ["hearing", rules.hearingTransitions, rules.hearingStates],
  ] as const)("FORUM-2 FORUM-4 reach every state of a %s from the first, and there is an end", (_, table, states) => {
    const transitions = table as unknown as Transitions<string>;
    const reached = new Set<string>([states[0]]);
    for (const state of reached) for (const next of transitions[state] ?? []) reached.add(next);
    expect([...reached].toSorted()).toEqual([...states].toSorted());
    expect(states.some((state) => isEnd(transitions, state))).toBe(true);
  });
});

describe("the fourteen days", () => {
  const received = (text: string) => (rules.isLate("MAJOR", text as typeof now, meeting, body) ? "late" : "in time");
  it("FORUM-3 end with the day, by the calendar in Copenhagen", () => {
    expect(received("2026-10-16T21:59:59.999Z")).toBe("in time");
    expect(received("2026-10-16T22:00:00.000Z")).toBe("late");
    // A meeting after the clock was set back: the day still begins at midnight in Copenhagen.
    const winter = { startsAt: toInstant(Date.UTC(2026, 10, 5, 15)) };
    expect(rules.isLate("MAJOR", "2026-10-22T21:59:00.000Z" as typeof now, winter, body)).toBe(false);
    expect(rules.isLate("MAJOR", "2026-10-22T22:00:00.000Z" as typeof now, winter, body)).toBe(true);
  });

  it("FORUM-3 what is of greater importance and comes late is taken all the same, and marked", () => {
    const late = toInstant(Date.UTC(2026, 9, 20, 10));
    expect(propose(hanne, { importance: "MAJOR" }, meeting, late)).toMatchObject({ value: { isLate: true } });
    expect(propose(hanne, { importance: "MAJOR" })).toMatchObject({ value: { isLate: false } });
    expect(propose(hanne, { importance: "ORDINARY" }, meeting, late)).toMatchObject({ value: { isLate: false } });
  });
});

describe("the agenda", () => {
  it("FORUM-2 ASSOC-9 every administration's office proposes, and members who speak for an association; nobody else", () => {
    const answers = [hanne, healthSecretary, vera, politician, council, oda, stranger].map((who) =>
      codeOf(propose(who)),
    );
    expect(answers).toEqual(["OK", "OK", "OK", "NOT_ALLOWED", "NOT_ALLOWED", "NOT_FOUND", "NOT_FOUND"]);
    expect(propose(vera)).toMatchObject({ value: { proposer: { kind: "ASSOCIATION", associationId: friends } } });
  });

  it("FORUM-3 an urgent matter comes on the agenda when the chair was contacted, and that is recorded", () => {
    const urgent = item({ importance: "URGENT" });
    const state = { meeting, item: urgent, agenda: [] };
    expect(codeOf(rules.takeOnAgendaItem(state, version, as(secretary)))).toBe("CHAIR_NOT_CONTACTED");
    const contact = { ...version, at: now, said: "Tag den med" };
    const asked = rules.recordChairContact(state, contact, as(secretary));
    expect(asked).toMatchObject({ value: { contact: { at: now, byId: "sofus", said: "Tag den med" } } });
    const ready = { ...state, item: asked.ok ? asked.value : urgent };
    expect(rules.takeOnAgendaItem(ready, { version: 2 }, as(secretary))).toMatchObject({
      value: { state: "ON_AGENDA", position: 1, version: 3 },
    });
    const early = { ...contact, at: during };
    expect(codeOf(rules.recordChairContact(state, early, as(secretary)))).toBe("INVALID_INPUT");
  });

  it("FORUM-2 the secretariat says no with a reason, and moves items about", () => {
    const declined = rules.declineAgendaItem(
      { meeting, item: item() },
      { ...version, reason: "Hører til i udvalget" },
      as(secretary),
    );
    expect(declined).toMatchObject({ value: { state: "NOT_TAKEN" } });
    const agenda = [1, 2, 3].map((position) => onAgenda({ id: asId(`item-${position}`), position }));
    const third = agenda[2] ?? item();
    const moved = rules.moveAgendaItem({ meeting, item: third, agenda }, { ...version, position: 1 }, as(secretary));
    expect(moved.ok && moved.value.map(({ id, position }) => `${id} ${position}`)).toEqual([
      "item-3 1",
      "item-1 2",
      "item-2 3",
    ]);
    const beyond = rules.moveAgendaItem({ meeting, item: third, agenda }, { ...version, position: 4 }, as(secretary));
    expect(codeOf(beyond)).toBe("INVALID_INPUT");
  });

  it("FORUM-2 refuses a paper, and a matter, for a meeting that is over", () => {
    const paper = (who: typeof hanne, at = now, to = called) =>
      rules.addForumPaper(
        { meeting: to, item: onAgenda(), body, paperId: asId("paper") },
        { title: "Bilag 1", text: "Tal" },
        as(who, at),
      );
    expect(codeOf(paper(hanne))).toBe("OK");
    expect(paper(hanne, afterwards)).toMatchObject({
      refusal: { code: "MEETING_OVER", data: { endsAt: called.endsAt } },
    });
    expect(codeOf(paper(hanne, during, { ...called, state: "HELD" }))).toBe("MEETING_OVER");
    expect(codeOf(propose(hanne, {}, called, afterwards))).toBe("MEETING_OVER");
    expect(codeOf(paper(caseworker))).toBe("NOT_ALLOWED");
    expect(codeOf(paper(secretary))).toBe("OK");
  });

  it("LAW-7 refuses a person's number in titles, texts, papers and minutes, and names the place", () => {
    const number = "Ring til 010190-1234";
    const placed = (outcome: ReturnType<typeof propose>) =>
      outcome.ok || outcome.refusal.code !== "INVALID_INPUT" ? [] : outcome.refusal.data.fields;
    expect(placed(propose(hanne, { title: number, text: number }))).toEqual([
      { path: "title", code: "CPR_IN_TEXT" },
      { path: "text", code: "CPR_IN_TEXT" },
    ]);
    const minutes = rules.saveForumMinutes(
      { meeting: called, item: onAgenda() },
      { ...version, minutes: number },
      as(secretary, during),
    );
    expect(minutes).toMatchObject({ refusal: { data: { fields: [{ path: "minutes", code: "CPR_IN_TEXT" }] } } });
  });

  it("FORUM-2 a proposal is its proposer's and the secretariat's; the agenda is the staff's, and the members' once they are called", () => {
    const everybody = [secretary, hanne, politician, vera, council, oda, stranger];
    const seenBy = (what: rules.AgendaItem, at: rules.ForumMeeting) =>
      everybody.filter((who) => rules.mayReadItem(as(who), what, at)).map(({ name }) => name);
    expect(seenBy(item(), called)).toEqual(["sofus", "hanne", "poul"]);
    expect(seenBy(item({ proposer: { kind: "ASSOCIATION", associationId: friends } }), called)).toEqual([
      "sofus",
      "vera",
    ]);
    expect(seenBy(onAgenda(), meeting)).toEqual(["sofus", "hanne", "poul"]);
    expect(seenBy(onAgenda(), called)).toEqual(["sofus", "hanne", "poul", "vera", "aage"]);
    const written = everybody.filter((who) => rules.mayReadMinutes(as(who), called)).map(({ name }) => name);
    expect(written).toEqual(["sofus"]);
  });

  it("LAW-2 POOL-16 whoever is tied to the association, or speaks for it, takes no part in the item", () => {
    const tie = {
      personId: asId<"Person">("karen"),
      associationId: friends,
      kind: "BOARD" as const,
      isAppointedByCouncil: false,
      validFrom: plainDate("2025-01-01"),
      validTo: null,
    };
    const members = [
      membership(),
      membership({ id: asId("seat-2"), personId: asId("karen"), personName: "Karen", associationId: null }),
      membership({ id: asId("seat-3"), personId: asId("oda"), personName: "Oda", associationId: others }),
    ];
    const on = plainDate("2026-10-30");
    const out = rules.forumRecusals(onAgenda({ associationId: friends }), members, [tie], on);
    expect(out.map(({ personName, cause }) => `${personName} ${cause}`)).toEqual(["Vera SPEAKS_FOR", "Karen TIE"]);
    const council = { ...tie, isAppointedByCouncil: true };
    expect(rules.forumRecusals(onAgenda({ associationId: friends }), members.slice(1), [council], on)).toEqual([]);
    expect(rules.forumRecusals(onAgenda(), members, [tie], on)).toEqual([]);
  });
});

describe("a meeting", () => {
  const times = { startsAt: meeting.startsAt, endsAt: meeting.endsAt, place: null };
  it("FORUM-2 is planned by the secretariat, ahead and in order", () => {
    const planned = (who: typeof secretary, changes: object = {}) =>
      rules.planForumMeeting({ body, meetingId: meeting.id }, { ...times, ...changes }, as(who));
    expect(planned(secretary)).toMatchObject({ value: { state: "PLANNED", place: null } });
    expect(codeOf(planned(hanne))).toBe("NOT_ALLOWED");
    expect(codeOf(planned(stranger))).toBe("NOT_FOUND");
    expect(planned(secretary, { startsAt: meeting.endsAt, endsAt: meeting.startsAt })).toMatchObject({
      refusal: { data: { fields: [{ path: "endsAt", code: "NOT_AFTER_START" }] } },
    });
    expect(codeOf(planned(secretary, { startsAt: "2026-10-01T10:00:00.000Z" }))).toBe("INVALID_INPUT");
  });

  it("FORUM-2 is called with a place and an agenda; later than seven days before, it is said to be late", () => {
    const call = (changes: object = {}, items: readonly rules.AgendaItem[] = [onAgenda()], at = now) =>
      rules.callForumMeeting({ meeting: { ...meeting, ...changes }, items }, version, as(secretary, at));
    expect(call()).toMatchObject({ value: { state: "CALLED", calledAt: now, isCalledLate: false } });
    expect(call({}, [onAgenda()], toInstant(Date.UTC(2026, 9, 24, 10)))).toMatchObject({
      value: { isCalledLate: true },
    });
    expect(codeOf(call({ place: null }))).toBe("INVALID_INPUT");
    expect(codeOf(call({}, [item()]))).toBe("AGENDA_EMPTY");
    expect(codeOf(call({}, [onAgenda()], afterwards))).toBe("MEETING_OVER");
    expect(codeOf(call({ state: "CANCELLED" }))).toBe("STATE_CONFLICT");
  });

  it("FORUM-2 gets minutes from its beginning, is closed when every item has some, and approved once", () => {
    const state = { meeting: called, item: onAgenda() };
    const write = (at: typeof now) =>
      rules.saveForumMinutes(state, { ...version, minutes: "Drøftet" }, as(secretary, at));
    expect(codeOf(write(now))).toBe("MEETING_AHEAD");
    expect(write(during)).toMatchObject({ value: { minutes: "Drøftet" } });
    const close = (items: readonly rules.AgendaItem[], at = during) =>
      rules.closeForumMeeting({ meeting: called, items }, version, as(secretary, at));
    expect(close([onAgenda(), item()])).toMatchObject({ refusal: { code: "MINUTES_MISSING", data: { missing: 1 } } });
    expect(codeOf(close([onAgenda({ minutes: "Drøftet" })], now))).toBe("MEETING_AHEAD");
    const held = close([onAgenda({ minutes: "Drøftet" })]);
    expect(held).toMatchObject({ value: { state: "HELD", heldAt: during } });
    const meetingHeld = held.ok ? held.value : called;
    const approved = rules.approveForumMinutes({ meeting: meetingHeld }, { version: 2 }, as(secretary, afterwards));
    expect(approved).toMatchObject({ value: { state: "MINUTES_APPROVED" } });
    const done = { meeting: { ...called, state: "MINUTES_APPROVED" as const }, item: onAgenda() };
    const late = rules.saveForumMinutes(done, { ...version, minutes: "Andet" }, as(secretary, afterwards));
    expect(codeOf(late)).toBe("STATE_CONFLICT");
  });

  it("FORUM-2 is moved or cancelled by its secretariat while it is ahead", () => {
    const later = { ...times, ...version, place: "Kulturhuset" };
    expect(rules.moveForumMeeting({ meeting: called }, later, as(secretary))).toMatchObject({
      value: { place: "Kulturhuset", version: 2 },
    });
    expect(codeOf(rules.moveForumMeeting({ meeting: called }, { ...later, place: null }, as(secretary)))).toBe(
      "INVALID_INPUT",
    );
    expect(codeOf(rules.moveForumMeeting({ meeting }, later, as(chair)))).toBe("NOT_ALLOWED");
    expect(codeOf(rules.moveForumMeeting({ meeting }, later, as(secretary, afterwards)))).toBe("MEETING_OVER");
    const reason = { ...version, reason: "For få kan komme" };
    expect(rules.cancelForumMeeting({ meeting }, reason, as(secretary))).toMatchObject({
      value: { state: "CANCELLED" },
    });
    const held = { meeting: { ...called, state: "HELD" as const } };
    expect(codeOf(rules.cancelForumMeeting(held, reason, as(secretary)))).toBe("STATE_CONFLICT");
    expect(codeOf(rules.cancelForumMeeting({ meeting }, { ...reason, version: 7 }, as(secretary)))).toBe(
      "STALE_VERSION",
    );
  });
});
