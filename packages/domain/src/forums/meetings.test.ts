import { describe, expect, it } from "vitest";
import { isEnd, toInstant, type Transitions } from "../kernel/index.ts";
import * as rules from "./index.ts";
import {
  afterwards,
  as,
  body,
  called,
  chair,
  during,
  hanne,
  item,
  meeting,
  now,
  onAgenda,
  secretary,
  stranger,
} from "./forum.fixture.ts";

const version = { version: 1 };
const codeOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  outcome.ok ? "OK" : outcome.refusal?.code;

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
