import { describe, expect, it } from "vitest";
import { addMilliseconds, asId, money, plainDate, toInstant } from "../../kernel/index.ts";
import { roundState } from "../terms/pool-terms.ts";
import {
  accepted,
  as,
  association,
  caseworker,
  leader,
  line,
  now,
  pool,
  refusalOf,
  round,
  social,
} from "../pool.fixture.ts";
import { closeRound, editRound, extendRound, planRound, reserveCheck, roundNews, saveBudgetLines } from "./index.ts";
import { fresh, later, lineInput, roundInput, today } from "./setup.fixture.ts";

const newLineId = () => asId<"BudgetLine">("new");
const planned = { pool, roundId: round.id, newLineId };
const plan = (input: object = {}) => planRound(planned, { ...roundInput, lines: [lineInput], ...input }, as(leader));
const fields = (outcome: Parameters<typeof refusalOf>[0]) => {
  const { data } = refusalOf(outcome);
  return "fields" in data ? data.fields.map(({ path, code }) => `${path} ${code}`) : data;
};
const open = { ...round, deadlineAt: later };

describe("planning", () => {
  it("POOL-3 POOL-17 announces a round that keeps the rules of the day on which it opens", () => {
    const { round: made, lines } = accepted(plan());
    expect(made).toMatchObject({ termsOn: "2026-11-01", kind: "YEARLY", version: 1, decidedAt: null });
    expect(roundState(made, now)).toBe("ANNOUNCED");
    expect(lines).toMatchObject([{ source: "RESERVE", granted: 0, amount: line.amount, roundId: round.id }]);
    expect(accepted(plan({ termsOn: today })).round.termsOn).toBe(today);
  });

  it("POOL-3 opens a round at once when no time is named", () => {
    const { round: made } = accepted(plan({ opensAt: null }));
    expect(made).toMatchObject({ opensAt: now, termsOn: today });
    expect(roundState(made, now)).toBe("OPEN");
  });

  it("POOL-3 POOL-5 POOL-7 names everything that is wrong with a round", () => {
    expect(
      fields(plan({ year: 2025, opensAt: addMilliseconds(now, -1), deadlineAt: now, focusAreas: ["Unge", "unge"] })),
    ).toEqual(["year IN_THE_PAST", "opensAt IN_THE_PAST", "focusAreas.1 DUPLICATE"]);
    expect(fields(plan({ deadlineAt: roundInput.opensAt }))).toEqual(["deadlineAt NOT_AFTER_START"]);
    expect(fields(plan({ termsOn: plainDate("2026-11-02") }))).toEqual(["termsOn TOO_FAR_AHEAD"]);
    expect(fields(plan({ termsOn: plainDate("2020-01-01") }))).toEqual([
      "termsOn IN_THE_PAST",
      "termsOn UNKNOWN_VALUE",
    ]);
    expect(fields(plan({ kind: "RUNNING" }))).toEqual(["years REQUIRED"]);
    expect(fields(plan({ kind: "RUNNING", years: 11 }))).toEqual(["years TOO_LARGE"]);
    expect(fields(plan({ years: 3 }))).toEqual(["years MUST_BE_EMPTY"]);
    expect(plan({ kind: "RUNNING", years: 3 }).ok).toBe(true);
  });

  it("POOL-3 draws development money from the reserve alone", () => {
    const lines = [lineInput, { ...lineInput, source: "OWN_BUDGET" as const }];
    expect(fields(plan({ kind: "ROLLING", lines }))).toEqual(["lines.1.source UNKNOWN_VALUE"]);
    expect(plan({ kind: "ROLLING" }).ok).toBe(true);
  });

  it("POOL-3 POOL-17 announces a round anew until it opens, and not after", () => {
    const announced = accepted(plan()).round;
    const state = { round: announced, pool, lines: [line] };
    const edited = accepted(editRound(state, { ...roundInput, version: 1, termsOn: today, name: " Ny " }, as(leader)));
    expect(edited).toMatchObject({ name: "Ny", termsOn: today, version: 2 });
    const input = { ...roundInput, version: 1 };
    expect(fields(editRound(state, { ...input, kind: "ROLLING" }, as(leader)))).toEqual([
      "lines.0.source UNKNOWN_VALUE",
    ]);
    expect(refusalOf(editRound({ ...state, round: open }, input, as(leader))).data).toEqual({ state: "OPEN" });
    expect(refusalOf(editRound(state, input, as(caseworker))).code).toBe("NOT_ALLOWED");
  });
});

describe("deadlines", () => {
  it("POOL-3 extends a deadline, also one that has passed, and shortens none", () => {
    const input = { version: 1, deadlineAt: addMilliseconds(later, 1) };
    expect(accepted(extendRound({ ...open, closedReason: "x" }, input, as(leader)))).toMatchObject({
      deadlineAt: input.deadlineAt,
      closedReason: null,
    });
    expect(roundState(accepted(extendRound(round, input, as(leader))), now)).toBe("OPEN");
    expect(fields(extendRound(open, { ...input, deadlineAt: later }, as(leader)))).toEqual(["deadlineAt NOT_LATER"]);
    expect(fields(extendRound(round, { ...input, deadlineAt: now }, as(leader)))).toEqual(["deadlineAt IN_THE_PAST"]);
    expect(refusalOf(extendRound({ ...round, decidedAt: now }, input, as(leader))).data).toEqual({ state: "DECIDED" });
    expect(refusalOf(extendRound(accepted(plan()).round, input, as(leader))).data).toEqual({ state: "ANNOUNCED" });
  });

  it("POOL-3 closes an open round early, with a reason, from this moment on", () => {
    const input = { version: 1, reason: "Alle pengene er søgt." };
    const closed = accepted(closeRound(open, input, as(leader)));
    expect(roundState(closed, now)).toBe("CLOSED");
    expect(closed).toMatchObject({ closedReason: "Alle pengene er søgt.", version: 2 });
    expect(fields(closeRound(open, { ...input, reason: "Kort" }, as(leader)))).toEqual(["reason TOO_SHORT"]);
    expect(refusalOf(closeRound(round, input, as(leader))).data).toEqual({ state: "CLOSED" });
    expect(refusalOf(closeRound(open, input, as(caseworker))).code).toBe("NOT_ALLOWED");
  });

  it("POOL-3 tells the office, and everybody who has applied", () => {
    expect(roundNews("ROUND_EXTENDED", round, [association]).to).toEqual([
      { kind: "ROLE", administration: social, role: "CASEWORKER" },
      { kind: "ROLE", administration: social, role: "LEADER" },
      { kind: "ASSOCIATION", associationId: association },
    ]);
  });
});

describe("budget lines", () => {
  const state = { round, lines: [line, { ...fresh, id: asId<"BudgetLine">("spare") }], drawnOn: [], newLineId };
  const save = (lines: readonly object[], given: object = {}) =>
    saveBudgetLines(
      { ...state, ...given },
      { version: 1, lines: lines.map((one) => ({ ...lineInput, ...one })) },
      as(leader),
    );

  it("POOL-3 POOL-18 adds, writes anew and removes lines, and keeps what was granted", () => {
    const kept = accepted(save([{ id: line.id, amount: line.granted }, {}]));
    expect(kept.lines).toMatchObject([
      { id: line.id, amount: line.granted, granted: line.granted, version: 2 },
      { id: "new", granted: 0 },
    ]);
    expect(kept.removed).toEqual(["spare"]);
    expect(kept.round.version).toBe(2);
  });

  it("POOL-9 lets no line go below what is granted of it, and none go that something draws on", () => {
    expect(fields(save([{ id: line.id, amount: money(line.granted - 1) }]))).toEqual(["lines.0.amount BELOW_GRANTED"]);
    expect(refusalOf(save([]))).toMatchObject({ code: "LINE_IN_USE", data: { budgetLineId: line.id } });
    const drawn = save([{ id: line.id }], { drawnOn: ["spare"] });
    expect(refusalOf(drawn)).toMatchObject({ code: "LINE_IN_USE", data: { budgetLineId: "spare" } });
    expect(fields(save([{ id: asId("another") }]))).toEqual(["lines.0.id UNKNOWN_VALUE"]);
    expect(refusalOf(save([], { round: { ...round, decidedAt: now } })).data).toEqual({ state: "DECIDED" });
  });

  it("POOL-3 holds the year's reserve against the terms, to the øre", () => {
    const lines = [
      { source: "OWN_BUDGET" as const, amount: money(95_000_001) },
      { source: "RESERVE" as const, amount: money(5_000_000) },
    ];
    const asked = { reserveShareBasisPoints: 1_000 };
    expect(reserveCheck(lines, asked)).toEqual({ kept: 5_000_000, asked: 10_000_000, missing: 5_000_000 });
    expect(reserveCheck(lines, { reserveShareBasisPoints: 400 }).missing).toBe(0);
  });
});

it("POOL-17 a round that nobody decided keeps its day when it is extended or closed", () => {
  const input = { version: 1, deadlineAt: toInstant(Date.UTC(2027, 0, 1)) };
  expect(accepted(extendRound(open, input, as(leader))).termsOn).toBe(round.termsOn);
  expect(accepted(closeRound(open, { version: 1, reason: "Alle pengene er søgt." }, as(leader))).termsOn).toBe(
    round.termsOn,
  );
});
