import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDate } from "../../kernel/index.ts";
import { live, start, steps, type Move } from "../application-life.fixture.ts";
import { addToMeeting, hasInterest, saveMeetingItem, type CaseInterests } from "../index.ts";
import { anna, application, as, assessment, item, line, meeting, members, peter, pool } from "../pool.fixture.ts";
import { refusalOf, secretary, tie } from "../pool.fixture.ts";

// Every step of the fixture is taken by Anna, in one role or another.
const known: CaseInterests = { ties: [{ ...tie, personId: anna }], recusals: [] };
const declared: CaseInterests = {
  ties: [],
  recusals: [{ personId: anna, reason: "Min søn er formand", foundBy: "DECLARED" }],
};
const ofOthers: CaseInterests = {
  ties: [tie, { ...tie, personId: anna, isAppointedByCouncil: true }],
  recusals: [{ personId: peter, reason: "Nabo", foundBy: "DECLARED" }],
};
const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom(...Object.keys(steps)),
  fc.integer({ min: 1, max: 8_000_000 }),
);
const straightWay = ["accept", "assess", "schedule"].map((name): Move => [name, 1]);
// Somewhere along the straight way, and then anything.
const history = fc.tuple(fc.nat({ max: 3 }), fc.array(move, { maxLength: 10 }), fc.array(move, { maxLength: 10 }));

/** How many steps are still taken once the interests are known. */
function taken([steady, before, after]: readonly [number, readonly Move[], readonly Move[]], interests: CaseInterests) {
  const { application: found, ...rest } = live([...straightWay.slice(0, steady), ...before], () => undefined);
  let count = 0;
  live(after, () => (count += 1), { ...rest, application: { ...found, interests } });
  return count;
}

describe("whoever has an interest in a case", () => {
  it("POOL-16 LAW-2 changes nothing in it, in whatever role, whatever happened before", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(known, declared), (moves, interests) => {
        expect(taken(moves, interests)).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("LAW-2 keeps out nobody else, nor whom the council itself appointed", () => {
    fc.assert(
      fc.property(history, (moves) => {
        expect(taken(moves, ofOthers)).toBe(taken(moves, { ties: [], recusals: [] }));
      }),
      { numRuns: 500 },
    );
  });

  // One moment of the case for each step, in which it would be taken.
  const moments: Readonly<Record<string, readonly string[]>> = {
    ask: [],
    complete: ["ask"],
    accept: [],
    assign: [],
    draft: ["accept"],
    assess: ["accept"],
    reopen: ["accept", "assess"],
    schedule: ["accept", "assess"],
    remove: ["accept", "assess", "schedule"],
    full: ["accept", "assess", "schedule"],
    part: ["accept", "assess", "schedule"],
    reject: ["accept", "assess", "schedule"],
    withdraw: ["accept"],
  };

  it.each(Object.keys(steps))("POOL-16 LAW-2 is told so at the step %s", (name) => {
    const world = live(
      (moments[name] ?? []).map((each): Move => [each, 5_000_000]),
      () => undefined,
      start,
    );
    expect(steps[name]?.(world, 5_000_000).ok).toBe(true);
    for (const interests of [known, declared]) {
      const outcome = steps[name]?.({ ...world, application: { ...world.application, interests } }, 5_000_000);
      const code = ["draft", "assess"].includes(name) ? "CONFLICT_OF_INTEREST" : "RECUSED_FROM_CASE";
      expect(outcome).toMatchObject({ ok: false, refusal: { code, data: { personId: anna } } });
    }
  });

  it("POOL-16 LAW-2 puts nothing before the committee", () => {
    const scheduled = { ...application, state: "SCHEDULED" as const, interests: declared };
    const state = { meeting, item, application: scheduled, lines: [line] };
    expect(refusalOf(saveMeetingItem(state, { ...item, version: 1 }, as(secretary)))).toEqual({
      code: "RECUSED_FROM_CASE",
      data: { personId: anna, applicationId: application.id },
    });
  });

  it("POOL-16 is told which of several cases it is", () => {
    const recommended = { ...application, state: "RECOMMENDED" as const };
    const own = { ...recommended, id: "own" as typeof application.id, interests: known };
    const candidates = [recommended, own].map((each) => ({
      application: each,
      assessment,
      pool,
      meetingItemId: item.id,
    }));
    const state = { meeting, candidates, lastPosition: 0, members };
    expect(refusalOf(addToMeeting(state, { version: 1 }, as(secretary)))).toEqual({
      code: "RECUSED_FROM_CASE",
      data: { personId: anna, applicationId: "own" },
    });
  });

  it("LAW-2 is free of a tie that has ended, or that has not begun", () => {
    const on = plainDate("2026-10-05");
    const of = (period: object) => ({
      ...application,
      interests: { ...known, ties: known.ties.map((each) => ({ ...each, ...period })) },
    });
    expect(hasInterest(of({}), anna, on)).toBe(true);
    expect(hasInterest(of({ validTo: plainDate("2026-10-04") }), anna, on)).toBe(false);
    expect(hasInterest(of({ validFrom: plainDate("2026-10-06") }), anna, on)).toBe(false);
  });
});
