import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEnd, plainDate, toInstant, type Viewer } from "../../kernel/index.ts";
import {
  accepted,
  anna,
  application,
  as,
  association,
  caseworker,
  leader,
  now,
  otherCaseworker,
  politician,
  refusalOf,
  serviceDesk,
  tie,
  viewer,
} from "../pool.fixture.ts";
import * as outcome from "./index.ts";
import { handedIn, report, told } from "./outcome.fixture.ts";

const chair: Viewer = { ...viewer("association", "ASSOCIATION"), associationIds: [association] };
const stranger: Viewer = { ...chair, associationIds: [] };
const everybody = viewer("public", "PUBLIC");
const work = { report: handedIn, application };
const awaited = { report, application };
const content = { version: 1, content: told };
const codes = (refusal: unknown) =>
  (refusal as { data: { fields: { path: string; code: string }[] } }).data.fields.map(
    ({ path, code }) => `${path} ${code}`,
  );

describe("what came of a grant", () => {
  it("POOL-12 POOL-17 is due whole months after the last year of the money, and never sooner than so long after the decision", () => {
    const due = (year: number, years: number | null, months: number, decided: string) =>
      outcome.outcomeDueOn({ year, years }, { outcomeDueMonths: months }, toInstant(new Date(decided)));
    expect(due(2027, null, 3, "2026-11-20T10:00:00Z")).toBe("2028-03-31");
    expect(due(2027, 3, 2, "2026-11-20T10:00:00Z")).toBe("2030-02-28");
    expect(due(2024, null, 3, "2026-11-30T23:30:00Z")).toBe("2027-03-01");
    expect(due(2024, null, 3, "2026-11-30T10:00:00Z")).toBe("2027-02-28");
    expect(outcome.outcomeDueOn({ year: 2027, years: null }, null, now)).toBe("2028-03-31");
  });

  it("POOL-12 is told by the association alone: every goal, why one was not reached, the figure where there is a target", () => {
    const done = accepted(outcome.handInOutcome(report, content, as(chair)));
    expect(done).toMatchObject({ state: "HANDED_IN", version: 2, channel: "DIGITAL", peopleReached: 200 });
    expect(done.goals[1]).toMatchObject({ verdict: "PARTLY", figure: 31, target: 40 });
    const empty = { goals: [{ position: 2, verdict: "PARTLY" as const, words: " ", figure: null }], summary: "" };
    const nothing = { ...empty, peopleReached: null, volunteers: null };
    const refused = refusalOf(outcome.handInOutcome(report, { version: 1, content: nothing }, as(chair)));
    expect(codes(refused)).toEqual([
      "goals.0.verdict REQUIRED",
      "goals.1.words REQUIRED",
      "goals.1.figure REQUIRED",
      "peopleReached REQUIRED",
      "volunteers REQUIRED",
    ]);
    for (const other of [stranger, leader, serviceDesk, everybody])
      expect(refusalOf(outcome.handInOutcome(report, content, as(other))).code).toBe("NOT_FOUND");
    expect(refusalOf(outcome.handInOutcome(handedIn, content, as(chair))).code).toBe("STATE_CONFLICT");
    expect(refusalOf(outcome.handInOutcome({ ...report, version: 2 }, content, as(chair))).code).toBe("STALE_VERSION");
  });

  it("LAW-3 takes no CPR number, and LAW-7 publishes none, wherever it stands", () => {
    const named = { ...told, summary: "Fru 010170-1234" };
    expect(codes(refusalOf(outcome.handInOutcome(report, { version: 1, content: named }, as(chair))))).toEqual([
      "summary CPR_IN_TEXT",
    ]);
    const cpr = "Til 010170-1234";
    const [first, second] = handedIn.goals;
    const places = {
      "title CPR_IN_TEXT": { title: cpr },
      "goals.0.text CPR_IN_TEXT": { goals: [{ ...first, text: cpr }, second] },
      "goals.1.words CPR_IN_TEXT": { goals: [first, { ...second, words: cpr }] },
      "evaluations.0.words CPR_IN_TEXT": { evaluations: [{ position: 1, verdict: null, words: cpr }] },
    };
    for (const [place, change] of Object.entries(places)) {
      const found = { ...handedIn, ...change } as typeof handedIn;
      const refused = refusalOf(outcome.approveOutcome({ report: found, application }, { version: 1 }, as(caseworker)));
      expect(codes(refused)).toEqual([place]);
    }
  });

  it("POOL-12 keeps a draft that lacks anything, and goes on in what was handed in once it is sent back", () => {
    const half = { ...told, goals: [], summary: "" };
    const draft = accepted(outcome.saveOutcomeDraft({ report, draft: null }, { version: 0, content: half }, as(chair)));
    expect(draft.version).toBe(1);
    expect(refusalOf(outcome.saveOutcomeDraft({ report, draft }, { version: 0, content: half }, as(chair))).code).toBe(
      "STALE_VERSION",
    );
    expect(
      refusalOf(outcome.saveOutcomeDraft({ report: handedIn, draft: null }, { version: 0, content: half }, as(chair)))
        .code,
    ).toBe("STATE_CONFLICT");
    expect(outcome.contentToWrite(report, draft).goals.map(({ verdict }) => verdict)).toEqual([null, null]);
    expect(outcome.contentToWrite(handedIn, { ...draft, updatedAt: now }).goals).toEqual(told.goals);
    fc.assert(fc.property(fc.jsonValue(), (kept) => Array.isArray(outcome.readOutcomeContent(kept).goals)));
  });

  it("POOL-2 is taken in from paper by the service desk or the own office, and by nobody with an interest (POOL-16)", () => {
    for (const clerk of [serviceDesk, caseworker])
      expect(accepted(outcome.registerOutcome(awaited, content, as(clerk)))).toMatchObject({ channel: "PAPER" });
    expect(refusalOf(outcome.registerOutcome(awaited, content, as(politician))).code).toBe("NOT_ALLOWED");
    expect(refusalOf(outcome.registerOutcome(awaited, content, as(otherCaseworker))).code).toBe("NOT_FOUND");
    const tied = { ...application, interests: { ties: [{ ...tie, personId: anna }], recusals: [] } };
    for (const step of [outcome.registerOutcome, outcome.approveOutcome])
      expect(refusalOf(step({ report, application: tied }, content as never, as(caseworker))).code).toBe(
        "RECUSED_FROM_CASE",
      );
  });

  it("POOL-1 POOL-12 is evaluated, approved and sent back by the own office alone; what is approved is taken back only so", () => {
    const evaluations = [
      { position: 2, verdict: "NOT_REACHED" as const, words: "" },
      { position: 1, verdict: null, words: "  " },
    ];
    const seen = accepted(outcome.evaluateOutcome(work, { version: 1, evaluations }, as(caseworker)));
    expect(seen.evaluations).toEqual([{ position: 2, verdict: "NOT_REACHED", words: "" }]);
    const none = { version: 1, evaluations: [{ position: 9, verdict: null, words: "" }] };
    expect(codes(refusalOf(outcome.evaluateOutcome(work, none, as(caseworker))))).toEqual([
      "evaluations.0.position UNKNOWN_VALUE",
    ]);
    const approved = accepted(outcome.approveOutcome(work, { version: 1 }, as(leader)));
    expect(approved).toMatchObject({ state: "APPROVED", approvedAt: now });
    const back = { version: 2, reason: "Tallet passer ikke" };
    expect(accepted(outcome.returnOutcome({ report: approved, application }, back, as(leader)))).toMatchObject({
      state: "RETURNED",
      approvedAt: null,
      note: back.reason,
    });
    expect(refusalOf(outcome.returnOutcome(work, { version: 1, reason: "Nej" }, as(leader))).code).toBe(
      "INVALID_INPUT",
    );
    expect(refusalOf(outcome.approveOutcome(awaited, { version: 1 }, as(leader))).code).toBe("STATE_CONFLICT");
    for (const [who, code] of [
      [politician, "NOT_ALLOWED"],
      [serviceDesk, "NOT_ALLOWED"],
      [otherCaseworker, "NOT_FOUND"],
    ] as const)
      expect(refusalOf(outcome.approveOutcome(work, { version: 1 }, as(who))).code).toBe(code);
    expect(outcome.outcomeStates.filter((state) => isEnd(outcome.outcomeTransitions, state))).toEqual([]);
  });

  it("POOL-12 agrees on other goals with a reason; what was told of a goal stays with it, and a new one gets a place of its own", () => {
    const input = {
      version: 1,
      goals: [
        { position: 2, text: " Færre ture ", measure: "Tælles", target: 20, unit: "ture" },
        { position: null, text: "Flere unge", measure: "Tælles", target: null, unit: "overflødig" },
      ],
      dueOn: plainDate("2028-05-01"),
      reason: "I fik det halve",
    };
    const back = { ...handedIn, state: "RETURNED" as const };
    const changed = accepted(outcome.changeGoals({ report: back, application }, input, as(caseworker)));
    expect(changed.goals).toMatchObject([
      { position: 2, text: "Færre ture", target: 20, verdict: "PARTLY" },
      { position: 3, unit: null, verdict: null },
    ]);
    const wrong = { ...input, goals: [{ position: 7, text: "", measure: "x", target: 0, unit: null }], reason: "" };
    expect(codes(refusalOf(outcome.changeGoals(awaited, wrong, as(caseworker))))).toEqual([
      "goals.0.position UNKNOWN_VALUE",
      "goals.0.text REQUIRED",
      "goals.0.target NOT_POSITIVE",
      "goals.0.unit REQUIRED",
      "reason REQUIRED",
    ]);
    expect(refusalOf(outcome.changeGoals(work, input, as(caseworker))).code).toBe("STATE_CONFLICT");
  });
});
