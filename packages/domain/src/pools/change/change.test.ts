import { describe, expect, it } from "vitest";
import { asId, money, plainDate, type Viewer } from "../../kernel/index.ts";
import type { OwnApplication } from "../draft/index.ts";
import {
  accepted,
  anna,
  application,
  as,
  association,
  caseworker,
  leader,
  meeting,
  now,
  otherCaseworker,
  politician,
  pool,
  refusalOf,
  secretary,
  serviceDesk,
  terms,
  tie,
  viewer,
} from "../pool.fixture.ts";
import {
  answerChange,
  askForChange,
  changeWorkItem,
  referChange,
  withdrawChange,
  type ChangeRequest,
  type ChangeWish,
} from "./index.ts";

const speaker: Viewer = { ...viewer("association", "ASSOCIATION"), associationIds: [association] };
const own: OwnApplication = {
  ...application,
  state: "PARTLY_GRANTED",
  missing: null,
  amount: money(5_000_000),
  reason: "",
  decidedAt: now,
};
const asking = { application: own, earlier: [], changeId: asId<"ChangeRequest">("change") };
const wish: ChangeWish = {
  kind: "GOALS",
  wish: "Færre ture",
  reason: "Sygdom",
  amount: null,
  endsOn: null,
  budget: [],
};
const asked = accepted(askForChange(asking, wish, as(speaker)));
const state = { change: asked, application, terms, meeting: null };
const yes = { version: 1, isApproved: true, answer: "", assessment: "Rimeligt" };
const no = { ...yes, isApproved: false, answer: "Målene er aftalt" };

describe("a wish for a change", () => {
  it("POOL-11 is asked of one's own grant, once the minutes stand, one at a time", () => {
    expect(asked).toMatchObject({ state: "ASKED", version: 1, associationId: association, answer: null });
    const code = (more: object, who = speaker) => refusalOf(askForChange({ ...asking, ...more }, wish, as(who))).code;
    expect(code({}, caseworker)).toBe("NOT_FOUND");
    for (const not of ["ASSESSING", "REJECTED", "WITHDRAWN"] as const)
      expect(code({ application: { ...own, state: not } })).toBe("STATE_CONFLICT");
    expect(code({ earlier: [{ state: "REFERRED" }] })).toBe("STATE_CONFLICT");
    expect(askForChange({ ...asking, earlier: [{ state: "REFUSED" }] }, wish, as(speaker)).ok).toBe(true);
  });

  it("POOL-9 has the figures of its kind alone, and never raises what was granted", () => {
    const faults = (more: Partial<ChangeWish>) => {
      const answer = askForChange(asking, { ...wish, ...more }, as(speaker));
      return answer.ok
        ? []
        : (answer.refusal.data as { fields: { path: string; code: string }[] }).fields.map(
            ({ path, code }) => `${path} ${code}`,
          );
    };
    expect(faults({ kind: "AMOUNT" })).toEqual(["amount REQUIRED"]);
    expect(faults({ kind: "AMOUNT", amount: money(5_000_000) })).toEqual(["amount TOO_LARGE"]);
    expect(faults({ kind: "AMOUNT", amount: money(4_999_999) })).toEqual([]);
    expect(faults({ amount: money(1) })).toEqual(["amount MUST_BE_EMPTY"]);
    expect(faults({ kind: "PERIOD", endsOn: plainDate("2026-10-04") })).toEqual(["endsOn IN_THE_PAST"]);
    const rent = (amount: number) => [{ kind: "RENT" as const, amount: money(amount), note: null }];
    expect(faults({ kind: "BUDGET", budget: rent(4_999_999) })).toEqual(["budget MUST_BE_WHOLE_AMOUNT"]);
    expect(faults({ kind: "BUDGET", budget: rent(5_000_000) })).toEqual([]);
    expect(faults({ budget: rent(1) })).toEqual(["budget MUST_BE_EMPTY"]);
    expect(faults({ wish: " ", reason: "010170-1234" })).toEqual(["wish REQUIRED", "reason CPR_IN_TEXT"]);
  });

  it("POOL-11 is taken back by its association until it is answered", () => {
    expect(accepted(withdrawChange(asked, { version: 1 }, as(speaker))).state).toBe("WITHDRAWN");
    expect(refusalOf(withdrawChange(asked, { version: 2 }, as(speaker))).code).toBe("STALE_VERSION");
    expect(refusalOf(withdrawChange(asked, { version: 1 }, as(caseworker))).code).toBe("NOT_FOUND");
    const answered = accepted(answerChange(state, yes, as(caseworker)));
    expect(refusalOf(withdrawChange(answered, { version: 2 }, as(speaker))).code).toBe("STATE_CONFLICT");
  });
});

describe("the answer", () => {
  it("POOL-1 POOL-10 is the own office's where the terms leave it to it, and a refusal says why", () => {
    expect(accepted(answerChange(state, yes, as(caseworker)))).toMatchObject({
      state: "APPROVED",
      assessment: "Rimeligt",
      answeredById: anna,
    });
    expect(accepted(answerChange(state, no, as(leader))).answer).toBe("Målene er aftalt");
    const code = (input: typeof yes, who: Viewer) => refusalOf(answerChange(state, input, as(who))).code;
    expect(code({ ...no, answer: " " }, caseworker)).toBe("INVALID_INPUT");
    expect(code({ ...yes, version: 2 }, caseworker)).toBe("STALE_VERSION");
    expect(code(yes, secretary)).toBe("NOT_ALLOWED");
    expect(code(yes, politician)).toBe("NOT_ALLOWED");
    expect(code(yes, serviceDesk)).toBe("NOT_FOUND");
    expect(code(yes, otherCaseworker)).toBe("NOT_FOUND");
  });

  it("POOL-9 of what is essential is the committee's: put before a coming meeting, taken down once its minutes stand", () => {
    const essential = { ...state, change: { ...asked, kind: "PURPOSE" as const } };
    expect(refusalOf(answerChange(essential, yes, as(caseworker))).code).toBe("NOT_ALLOWED");
    const refer = { version: 1, assessment: "Kan anbefales" };
    const referring = { ...essential, meeting, pool };
    const referred = accepted(referChange(referring, refer, as(caseworker)));
    expect(referred).toMatchObject({ state: "REFERRED", meetingId: meeting.id });
    const unfit = [
      null,
      { ...meeting, committeeId: asId<"Committee">("another") },
      { ...meeting, state: "CANCELLED" as const },
      { ...meeting, startsAt: now },
    ];
    for (const other of unfit)
      expect(refusalOf(referChange({ ...referring, meeting: other }, refer, as(caseworker))).code).toBe(
        "INVALID_INPUT",
      );
    expect(refusalOf(referChange(referring, { ...refer, assessment: "" }, as(caseworker))).code).toBe("INVALID_INPUT");
    const decided = { ...state, change: referred, meeting: { ...meeting, state: "CLOSED" as const } };
    const answer = { ...no, version: 2, assessment: null };
    expect(refusalOf(answerChange({ ...decided, meeting }, answer, as(secretary))).code).toBe("MEETING_NOT_CLOSED");
    expect(refusalOf(answerChange(decided, answer, as(caseworker))).code).toBe("NOT_ALLOWED");
    expect(accepted(answerChange(decided, answer, as(secretary)))).toMatchObject({
      state: "REFUSED",
      assessment: "Kan anbefales",
    });
    // Another meeting, when the first was cancelled.
    expect(
      accepted(referChange({ ...referring, change: referred }, { ...refer, version: 2 }, as(leader))).version,
    ).toBe(3);
  });

  it("POOL-16 is not given by whoever has an interest", () => {
    const tied = { ...application, interests: { ties: [{ ...tie, personId: anna }], recusals: [] } };
    expect(refusalOf(answerChange({ ...state, application: tied }, yes, as(caseworker))).code).toBe(
      "RECUSED_FROM_CASE",
    );
  });

  it("POOL-2 waits for whoever has the case, then for the secretary, and again for the office when the meeting is cancelled", () => {
    const held = { ...application, assigneeId: anna };
    const referred: ChangeRequest = { ...asked, state: "REFERRED", meetingId: meeting.id };
    const kind = (...given: Parameters<typeof changeWorkItem>) => changeWorkItem(...given)?.kind ?? null;
    expect(kind(caseworker, held, asked, null)).toBe("ANSWER_CHANGE");
    expect(kind(caseworker, application, asked, null)).toBeNull();
    expect(kind(leader, application, asked, null)).toBe("ANSWER_CHANGE");
    expect(kind(caseworker, held, referred, "CALLED")).toBeNull();
    expect(kind(caseworker, held, referred, "CANCELLED")).toBe("ANSWER_CHANGE");
    expect(kind(secretary, held, referred, "CLOSED")).toBe("ANSWER_CHANGE");
    expect(kind(secretary, held, asked, null)).toBeNull();
  });
});
