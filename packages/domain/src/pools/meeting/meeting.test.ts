import { describe, expect, it } from "vitest";
import { addMilliseconds, asId, money, plainDate } from "../../kernel/index.ts";
import {
  addToMeeting,
  callMeeting,
  closeMeeting,
  createMeeting,
  removeFromMeeting,
  saveMeetingItem,
} from "../index.ts";
import {
  accepted,
  application,
  as,
  assessment,
  committee,
  item,
  line,
  meeting,
  meetingToday,
  members,
  now,
  otherCaseworker,
  peter,
  politician,
  pool,
  refusalOf,
  secretary,
  tie,
} from "../pool.fixture.ts";

const draft = { ...meeting, state: "DRAFT" as const };
const recommended = {
  ...application,
  state: "RECOMMENDED" as const,
  interests: { ties: [tie], recusals: [] },
};
const scheduled = { ...application, state: "SCHEDULED" as const };
const candidate = { application: recommended, assessment, pool, meetingItemId: item.id };
const adding = { meeting: draft, candidates: [candidate], lastPosition: 2, members };

describe("a meeting", () => {
  it("POOL-9 begins as a draft in the future, made by the secretary", () => {
    const state = { committee, meetingId: meeting.id };
    const made = accepted(createMeeting(state, { startsAt: meeting.startsAt, place: " Rådhuset " }, as(secretary)));
    expect(made).toMatchObject({ state: "DRAFT", version: 1, place: "Rådhuset", administration: "social" });
    const past = { startsAt: addMilliseconds(now, -1), place: "" };
    expect(refusalOf(createMeeting(state, past, as(secretary)))).toMatchObject({
      data: { fields: [{ code: "IN_THE_PAST" }, { path: "place", code: "REQUIRED" }] },
    });
    expect(refusalOf(createMeeting(state, past, as(politician))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(createMeeting(state, past, as(otherCaseworker))).code).toBe("NOT_FOUND");
  });

  it("POOL-9 is planned at most two years ahead, so that a slip of the hand in the year is caught", () => {
    const make = (startsAt: string) =>
      createMeeting(
        { committee, meetingId: meeting.id },
        { startsAt: startsAt as typeof now, place: "Rådhuset" },
        as(secretary),
      );
    expect(make("2028-10-05T21:59:59.999Z").ok).toBe(true);
    for (const late of ["2028-10-05T22:00:00.000Z", "2206-12-03T15:00:00.000Z"])
      expect(refusalOf(make(late))).toEqual({
        code: "INVALID_INPUT",
        data: { fields: [{ path: "startsAt", code: "TOO_FAR_AHEAD", limit: "2028-10-05" }] },
      });
  });

  it("POOL-9 is called once", () => {
    const called = accepted(callMeeting({ meeting: draft }, { version: 1 }, as(secretary)));
    expect(called).toMatchObject({ state: "CALLED", version: 2 });
    expect(refusalOf(callMeeting({ meeting: called }, { version: 2 }, as(secretary))).code).toBe("STATE_CONFLICT");
  });

  it("POOL-9 takes assessed cases on its list, with what was recommended as the proposal", () => {
    const added = accepted(addToMeeting(adding, { version: 1 }, as(secretary)));
    expect(added.items[0]).toMatchObject({
      position: 3,
      proposedOutcome: "PART",
      proposedAmount: 5_000_000,
      decisionId: null,
    });
    expect(added.changes[0]).toMatchObject({
      application: { state: "SCHEDULED", dueOn: "2026-11-11" },
      event: { kind: "SCHEDULED", audience: "ADMINISTRATION" },
    });
    expect(added.meeting.version).toBe(2);
  });

  it("LAW-2 POOL-16 recuses the members whom a known tie keeps out", () => {
    const added = accepted(addToMeeting(adding, { version: 1 }, as(secretary)));
    expect(added.items[0]?.recusals).toEqual([{ personId: peter, reason: "BOARD", foundBy: "TIE" }]);
  });

  it("LAW-2 exempts a member whom the council itself appointed, and one who left the board or the committee", () => {
    const recusals = (ties: readonly (typeof tie)[]) => {
      const known = { ...candidate, application: { ...recommended, interests: { ties, recusals: [] } } };
      return accepted(addToMeeting({ ...adding, candidates: [known] }, { version: 1 }, as(secretary))).items[0]
        ?.recusals;
    };
    expect(recusals([{ ...tie, isAppointedByCouncil: true }])).toEqual([]);
    expect(recusals([{ ...tie, validTo: plainDate("2026-11-10") }])).toEqual([]);
    expect(recusals([{ ...tie, validFrom: plainDate("2026-11-12") }])).toEqual([]);
    expect(recusals([{ ...tie, personId: asId("gone") }])).toEqual([]);
    expect(recusals([{ ...tie, associationId: asId("other") }])).toEqual([]);
    // Twice tied is recused once.
    expect(recusals([tie, { ...tie, kind: "LEADER" }])).toHaveLength(1);
  });

  it("POOL-1 refuses a case that another committee decides", () => {
    const foreign = { ...candidate, pool: { committeeId: asId<"Committee">("culture-committee") } };
    expect(refusalOf(addToMeeting({ ...adding, candidates: [foreign] }, { version: 1 }, as(secretary))).code).toBe(
      "NOT_FOUND",
    );
  });

  it("POOL-9 refuses a case that is not assessed, the same case twice, none, and a closed list", () => {
    const code = (changes: Partial<typeof adding>) =>
      refusalOf(addToMeeting({ ...adding, ...changes }, { version: 1 }, as(secretary)));
    expect(code({ candidates: [{ ...candidate, application: scheduled as never }] })).toMatchObject({
      data: { state: "SCHEDULED" },
    });
    expect(code({ candidates: [{ ...candidate, assessment: null as never }] })).toEqual({
      code: "STATE_CONFLICT",
      data: { state: "RECOMMENDED" },
    });
    expect(code({ candidates: [candidate, candidate] })).toMatchObject({ data: { fields: [{ code: "DUPLICATE" }] } });
    expect(code({ candidates: [] })).toMatchObject({ data: { fields: [{ code: "TOO_FEW" }] } });
    expect(code({ meeting: { ...meeting, state: "CLOSED" } as never })).toEqual({
      code: "STATE_CONFLICT",
      data: { state: "CLOSED" },
    });
  });

  it("lets a case go from the list until it is decided", () => {
    const state = { meeting: draft, item, application: scheduled };
    expect(accepted(removeFromMeeting(state, { version: 1 }, as(secretary)))).toMatchObject({
      application: { state: "RECOMMENDED", dueOn: null },
      event: { kind: "REMOVED_FROM_MEETING" },
    });
    const decided = { ...state, item: { ...item, decisionId: asId<"Decision">("d") } };
    expect(refusalOf(removeFromMeeting(decided, { version: 1 }, as(secretary))).code).toBe("STATE_CONFLICT");
    const assessing = { ...state, application: { ...application, state: "ASSESSING" as const } };
    expect(refusalOf(removeFromMeeting(assessing, { version: 1 }, as(secretary))).code).toBe("STATE_CONFLICT");
  });

  it("POOL-9 saves a proposal, also one that overdraws the line, but not one above what was applied for", () => {
    const state = { meeting: draft, item, application: scheduled, lines: [line] };
    const input = { ...item, version: 1, proposedAmount: money(7_000_000) };
    expect(accepted(saveMeetingItem(state, input, as(secretary)))).toMatchObject({
      proposedAmount: 7_000_000,
      version: 2,
    });
    const more = { ...input, proposedAmount: money(8_000_000) };
    expect(refusalOf(saveMeetingItem(state, more, as(secretary))).code).toBe("AMOUNT_ABOVE_APPLIED");
    const decided = { ...state, item: { ...item, decisionId: asId<"Decision">("d") } };
    expect(refusalOf(saveMeetingItem(decided, input, as(secretary))).code).toBe("STATE_CONFLICT");
    const wrong = {
      ...input,
      position: 0,
      budgetLineId: asId<"BudgetLine">("other"),
      proposedOutcome: "FULL" as const,
    };
    expect(refusalOf(saveMeetingItem(state, wrong, as(secretary)))).toMatchObject({
      data: {
        fields: [
          { path: "position" },
          { path: "proposedAmount", code: "MUST_BE_WHOLE_AMOUNT" },
          { path: "budgetLineId" },
        ],
      },
    });
  });

  it("POOL-9 LAW-1 is not closed before its day, by the calendar in Copenhagen", () => {
    const input = { version: 1, minutesText: "Udvalget tiltrådte.", attendeeIds: [peter] };
    const close = (at: string) =>
      closeMeeting({ meeting, items: [], members }, input, as(secretary, at as typeof meeting.startsAt));
    expect(refusalOf(close("2026-11-10T22:59:59.999Z"))).toEqual({
      code: "MEETING_NOT_BEGUN",
      data: { startsAt: meeting.startsAt },
    });
    expect(accepted(close("2026-11-10T23:00:00.000Z")).state).toBe("CLOSED");
  });

  it("POOL-9 is closed with minutes when everything on it is decided or withdrawn", () => {
    const decided = { item: { decisionId: asId<"Decision">("d") }, application: { state: "GRANTED" as const } };
    const withdrawn = { item: { decisionId: null }, application: { state: "WITHDRAWN" as const } };
    const open = { item: { decisionId: null }, application: { state: "SCHEDULED" as const } };
    const input = { version: 1, minutesText: "Udvalget tiltrådte.", attendeeIds: [peter] };
    const close = (items: readonly (typeof decided | typeof withdrawn | typeof open)[], changes = {}) =>
      closeMeeting({ meeting: meetingToday, items, members }, { ...input, ...changes }, as(secretary));
    expect(accepted(close([decided, withdrawn]))).toMatchObject({
      state: "CLOSED",
      closedAt: now,
      attendeeIds: [peter],
    });
    expect(refusalOf(close([decided, open, open]))).toEqual({ code: "MEETING_NOT_FINISHED", data: { undecided: 2 } });
    expect(refusalOf(close([], { minutesText: "", attendeeIds: [asId("gone")] }))).toMatchObject({
      data: { fields: [{ path: "minutesText" }, { path: "attendeeIds.0", code: "UNKNOWN_VALUE" }] },
    });
  });
});
