import { describe, expect, it } from "vitest";
import { addMilliseconds, money, plainDate, type Instant, type PlainDate } from "../../kernel/index.ts";
import {
  accepted,
  application,
  as,
  association,
  caseworker,
  culture,
  now,
  otherCaseworker,
  politician,
  pool,
  refusalOf,
  round,
  secretary,
  serviceDesk,
  viewer,
  terms,
} from "../pool.fixture.ts";
import { registerApplication, roundState, type RegisterApplicationInput } from "../index.ts";

const state = { pool, round, applicationId: application.id, caseNumber: "2026-0001", form: null, hadGrant: false };
const input: RegisterApplicationInput = {
  associationId: association,
  channel: "PAPER",
  receivedAt: round.deadlineAt,
  title: " Nattevandring ",
  purpose: "Trygge aftener",
  budget: [
    { kind: "ACTIVITIES", amount: money(5_000_000), note: null },
    { kind: "RENT", amount: money(2_407_300), note: null },
  ],
  goals: [{ text: "Flere ture", measure: "40 ture" }],
  otherFunding: [],
  targetGroups: ["CHILDREN_AND_YOUNG"],
  participants: null,
  volunteers: 12,
  formKind: "FULL",
  answers: {},
};
const received = (receivedAt: Instant) => registerApplication(state, { ...input, receivedAt }, as(serviceDesk));

describe("reception", () => {
  it("POOL-3 takes an application that was received at the very deadline, also when it is typed in days later", () => {
    const { application: taken, event } = accepted(received(round.deadlineAt));
    expect(taken).toMatchObject({
      state: "RECEIVED",
      version: 1,
      administration: "social",
      dueOn: "2026-10-08",
      title: "Nattevandring",
    });
    expect(event).toMatchObject({ kind: "RECEIVED", audience: "SHARED", at: now });
  });

  it("POOL-3 refuses an application that was received a second after the deadline", () => {
    expect(refusalOf(received(addMilliseconds(round.deadlineAt, 1_000)))).toEqual({
      code: "ROUND_CLOSED",
      data: { deadlineAt: round.deadlineAt },
    });
  });

  it("POOL-3 refuses an application that was received before the round opened, and one to a decided round", () => {
    expect(refusalOf(received(addMilliseconds(round.opensAt, -1))).code).toBe("ROUND_NOT_OPEN");
    const decided = { ...state, round: { ...round, decidedAt: now } };
    expect(refusalOf(registerApplication(decided, input, as(serviceDesk))).code).toBe("ROUND_CLOSED");
  });

  it("POOL-3 refuses a reception in the future, and a time that does not exist", () => {
    expect(refusalOf(received(addMilliseconds(now, 1)))).toMatchObject({
      data: { fields: [{ path: "receivedAt", code: "IN_THE_FUTURE" }] },
    });
    expect(refusalOf(received("2026-02-30T10:00:00.000Z" as Instant))).toMatchObject({
      data: { fields: [{ path: "receivedAt", code: "NO_SUCH_TIME" }] },
    });
  });

  it("POOL-3 derives where a round stands from the clock alone", () => {
    expect(roundState(round, addMilliseconds(round.opensAt, -1))).toBe("ANNOUNCED");
    expect(roundState(round, round.opensAt)).toBe("OPEN");
    expect(roundState(round, round.deadlineAt)).toBe("OPEN");
    expect(roundState(round, addMilliseconds(round.deadlineAt, 1))).toBe("CLOSED");
    expect(roundState({ ...round, decidedAt: now }, now)).toBe("DECIDED");
    expect(roundState({ ...round, decidedAt: now }, addMilliseconds(now, -1))).toBe("CLOSED");
  });

  it("POOL-6 counts the applied amount from the budget by kind", () => {
    expect(accepted(received(round.deadlineAt)).application.appliedAmount).toBe(7_407_300);
  });

  it("POOL-6 names everything that an application lacks at once", () => {
    const empty = { ...input, title: "", purpose: " ", budget: [], goals: [], targetGroups: [], volunteers: -1 };
    const refusal = refusalOf(registerApplication(state, empty, as(serviceDesk)));
    expect(refusal.code === "INVALID_INPUT" && refusal.data.fields.map((field) => field.path)).toEqual([
      "title",
      "purpose",
      "budget",
      "goals",
      "targetGroups",
      "volunteers",
    ]);
  });

  it.each([
    [-100, "NEGATIVE"],
    [0, "NOT_POSITIVE"],
    [0.5, "NOT_WHOLE_ORE"],
    [1e15, "TOO_LARGE"],
  ])("POOL-6 refuses a budget item of %d øre as %s", (ore, code) => {
    const budget = [{ kind: "RENT" as const, amount: ore as never, note: null }];
    expect(refusalOf(registerApplication(state, { ...input, budget }, as(serviceDesk)))).toMatchObject({
      data: { fields: [{ path: "budget.0.amount", code }] },
    });
  });

  it("POOL-6 refuses a goal that cannot be measured", () => {
    const goals = [{ text: "Flere ture", measure: "" }];
    expect(refusalOf(registerApplication(state, { ...input, goals }, as(serviceDesk)))).toMatchObject({
      data: { fields: [{ path: "goals.0.measure", code: "REQUIRED" }] },
    });
  });

  it("POOL-2 lets the service desk and the own office receive, and nobody else", () => {
    const code = (person: typeof caseworker) => {
      const outcome = registerApplication(state, input, as(person));
      return outcome.ok ? "OK" : outcome.refusal.code;
    };
    expect(code(caseworker)).toBe("OK");
    expect(code(secretary)).toBe("NOT_ALLOWED");
    expect(code(politician)).toBe("NOT_ALLOWED");
    expect(code(otherCaseworker)).toBe("NOT_FOUND");
    expect(code(viewer("public"))).toBe("NOT_FOUND");
    expect(code({ ...serviceDesk, seat: culture, administration: culture })).toBe("NOT_FOUND");
  });

  it("POOL-17 gives the check the days of the terms that the round was announced with", () => {
    const slower = {
      ...pool,
      terms: [...pool.terms, { ...terms, validFrom: plainDate("2026-10-01"), formalCheckWorkingDays: 10 }],
    };
    const dueBy = (termsOn: PlainDate) =>
      accepted(registerApplication({ ...state, pool: slower, round: { ...round, termsOn } }, input, as(serviceDesk)))
        .application.dueOn;
    expect(dueBy(round.termsOn)).toBe("2026-10-08");
    expect(dueBy(plainDate("2026-10-01"))).toBe("2026-10-15");
  });
});
