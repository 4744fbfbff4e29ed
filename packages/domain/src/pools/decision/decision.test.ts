import { describe, expect, it } from "vitest";
import { asId, money, plainDate } from "../../kernel/index.ts";
import { part, scheduled, state } from "./decision.fixture.ts";
import {
  applicationStates,
  isDecided,
  leftOf,
  recordDecision,
  type CaseInterests,
  type RecordDecisionInput,
} from "../index.ts";
import {
  accepted,
  anna,
  as,
  caseworker,
  type copenhagen,
  culture,
  item,
  leader,
  line,
  meeting as meetingAhead,
  meetingToday as meeting,
  now,
  otherCaseworker,
  politician,
  refusalOf,
  secretary,
  serviceDesk,
  tie,
} from "../pool.fixture.ts";

const full: RecordDecisionInput = {
  ...part,
  outcome: "FULL",
  amount: scheduled.appliedAmount,
  reasonCode: null,
  reasonText: null,
};
const rejected: RecordDecisionInput = { ...part, outcome: "REJECTED", amount: money(0), budgetLineId: null };
const roomy = { ...line, amount: money(100_000_000) };

describe("the committee's decision", () => {
  it("POOL-9 grants all that is left of the budget line, and no øre more", () => {
    const done = accepted(recordDecision(state, part, as(secretary)));
    expect(done.line).toMatchObject({ granted: 20_000_000, version: 2 });
    expect(leftOf(done.line ?? line)).toBe(0);
    expect(done).toMatchObject({
      decision: { amount: 5_000_000, outcome: "PART", decidedAt: now, recordedBy: anna },
      grant: { amount: 5_000_000, currency: "DKK", awardedOn: "2026-10-05", year: 2026, source: "DECISION" },
      application: { state: "PARTLY_GRANTED" },
      item: { decisionId: "d1", version: 2 },
      event: { kind: "DECIDED", audience: "SHARED" },
    });
  });

  it("POOL-9 refuses a grant above what is left of the budget line", () => {
    expect(refusalOf(recordDecision(state, { ...part, amount: money(5_000_001) }, as(secretary)))).toEqual({
      code: "BUDGET_EXCEEDED",
      data: { left: 5_000_000, budgetLineId: line.id },
    });
  });

  it("POOL-9 grants in full what was applied for, without a reason", () => {
    const done = accepted(recordDecision({ ...state, line: roomy }, full, as(secretary)));
    expect(done).toMatchObject({ application: { state: "GRANTED" }, decision: { reasonCode: null, reasonText: "" } });
  });

  it("POOL-9 draws on no line for a rejection, and grants nothing", () => {
    const done = accepted(recordDecision(state, { ...rejected, budgetLineId: line.id }, as(secretary)));
    expect(done).toMatchObject({
      grant: null,
      line: null,
      decision: { amount: 0, budgetLineId: null },
      application: { state: "REJECTED" },
    });
  });

  it.each([
    ["PART", 7_407_301, "AMOUNT_ABOVE_APPLIED"],
    ["FULL", 7_407_299, "INVALID_INPUT"],
    ["PART", 7_407_300, "INVALID_INPUT"],
    ["PART", 0, "INVALID_INPUT"],
    ["PART", -1, "INVALID_INPUT"],
    ["REJECTED", 1, "INVALID_INPUT"],
  ] as const)("POOL-9 refuses %s with %d øre: %s", (outcome, ore, code) => {
    const given = { ...part, outcome, amount: money(ore) };
    expect(refusalOf(recordDecision({ ...state, line: roomy }, given, as(secretary))).code).toBe(code);
  });

  it.each([
    ["no code", { reasonCode: null }],
    ["no text", { reasonText: null }],
    ["blanks", { reasonText: " ".repeat(40) }],
    ["characters that nobody sees", { reasonText: "\u200b".repeat(40) }],
    ["a word", { reasonText: "Prioritering" }],
    ["an unknown code", { reasonCode: "BECAUSE" as never }],
  ])("POOL-10 LAW-1 refuses a part and a rejection with %s", (_, lack) => {
    for (const decision of [part, rejected]) {
      expect(refusalOf(recordDecision(state, { ...decision, ...lack }, as(secretary)))).toEqual({
        code: "REASON_REQUIRED",
        data: { minimumLength: 20 },
      });
    }
  });

  it("POOL-1 wants a line of the case's own round and administration", () => {
    const code = (other: typeof line | null) =>
      refusalOf(recordDecision({ ...state, line: other }, part, as(secretary)));
    expect(refusalOf(recordDecision({ ...state, line: null }, { ...part, budgetLineId: null }, as(secretary)))).toEqual(
      {
        code: "INVALID_INPUT",
        data: { fields: [{ path: "budgetLineId", code: "REQUIRED" }] },
      },
    );
    // Named, but not there.
    expect(code(null)).toMatchObject({ data: { fields: [{ path: "budgetLineId", code: "UNKNOWN_VALUE" }] } });
    expect(code({ ...line, roundId: asId("other") })).toMatchObject({ data: { fields: [{ code: "UNKNOWN_VALUE" }] } });
    expect(code({ ...line, administration: culture })).toMatchObject({ data: { fields: [{ code: "UNKNOWN_VALUE" }] } });
  });

  it("POOL-1 is taken down by the own committee's secretary alone", () => {
    const code = (person: typeof secretary) => refusalOf(recordDecision(state, part, as(person))).code;
    expect(code(caseworker)).toBe("NOT_ALLOWED");
    expect(code(leader)).toBe("NOT_ALLOWED");
    expect(code(politician)).toBe("NOT_ALLOWED");
    expect(code({ ...secretary, personId: null })).toBe("NOT_ALLOWED");
    expect(code(serviceDesk)).toBe("NOT_FOUND");
    expect(code(otherCaseworker)).toBe("NOT_FOUND");
    expect(code({ ...secretary, municipalityId: 461 as typeof copenhagen })).toBe("NOT_FOUND");
  });

  it("POOL-16 LAW-2 refuses a secretary who is tied to the association or recused", () => {
    const refusal = { code: "RECUSED_FROM_CASE", data: { personId: anna, applicationId: state.application.id } };
    const decideWith = (interests: CaseInterests) =>
      refusalOf(recordDecision({ ...state, application: { ...state.application, interests } }, part, as(secretary)));
    expect(decideWith({ ties: [{ ...tie, personId: anna }], recusals: [] })).toEqual(refusal);
    const declared = { personId: anna, reason: "Formand", foundBy: "DECLARED" as const };
    expect(decideWith({ ties: [], recusals: [declared] })).toEqual(refusal);
  });

  it("LAW-2 lets the committee decide without its recused members, however many they are", () => {
    const recusals = ["peter", "maria"].map((id) => ({
      personId: asId<"Person">(id),
      reason: "x",
      foundBy: "TIE" as const,
    }));
    const recused = { ...state.application, interests: { ties: [], recusals } };
    expect(
      recordDecision({ ...state, item: { ...item, recusals }, application: recused }, part, as(secretary)).ok,
    ).toBe(true);
  });

  it("POOL-9 waits for a called meeting, and decides a case once", () => {
    for (const meetingState of ["DRAFT", "CLOSED"] as const) {
      const other = { ...state, meeting: { ...meeting, state: meetingState } };
      expect(refusalOf(recordDecision(other, part, as(secretary))).code).toBe("STATE_CONFLICT");
    }
    const done = accepted(recordDecision(state, part, as(secretary)));
    const again = { ...state, application: done.application, item: done.item };
    expect(refusalOf(recordDecision(again, { ...part, version: 2 }, as(secretary))).code).toBe("STATE_CONFLICT");
    expect(refusalOf(recordDecision({ ...state, item: done.item }, part, as(secretary))).code).toBe("STALE_VERSION");
  });
});

describe("the day of the decision", () => {
  const ahead = { ...state, meeting: meetingAhead };
  // The meeting begins on 11 November at 16 in Copenhagen, where that day begins an hour before it does in UTC.
  it.each([
    ["2026-11-10T22:59:59.999Z", "MEETING_NOT_BEGUN"],
    ["2026-11-10T23:00:00.000Z", null],
    ["2026-11-11T23:00:00.000Z", null],
  ] as const)("POOL-9 LAW-1 is that of the meeting or later, by the calendar in Copenhagen: %s %s", (at, code) => {
    const outcome = recordDecision(ahead, part, as(secretary, at as typeof now));
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
  });

  it("POOL-9 LAW-1 is told with the meeting's time to whoever comes too early", () => {
    expect(refusalOf(recordDecision(ahead, part, as(secretary)))).toEqual({
      code: "MEETING_NOT_BEGUN",
      data: { startsAt: meetingAhead.startsAt },
    });
  });
});

it("POOL-9 a case is decided by the committee's word alone: what was withdrawn never is", () => {
  expect(applicationStates.filter(isDecided)).toEqual(["GRANTED", "PARTLY_GRANTED", "REJECTED"]);
});

it("dates a grant by the calendar in Copenhagen", () => {
  const nearMidnight = "2026-12-31T23:30:00.000Z" as typeof now;
  const done = accepted(recordDecision(state, part, as(secretary, nearMidnight)));
  expect(done.grant).toMatchObject({ awardedOn: plainDate("2027-01-01"), year: 2027 });
});
