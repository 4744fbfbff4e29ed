import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEnd, mayMove, money, type Transitions } from "../kernel/index.ts";
import { live, start, steps, type Move } from "./application-life.fixture.ts";
import {
  applicationStates,
  applicationTransitions,
  assessmentTransitions,
  leftOf,
  meetingTransitions,
  waitsFor,
} from "./index.ts";

const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom(...Object.keys(steps)),
  fc.integer({ min: 1, max: 8_000_000 }),
);
// Most random walks would never get as far as a meeting, so they begin somewhere along the straight way.
const straightWay = ["accept", "assess", "schedule"].map((name): Move => [name, 1]);
const history = fc
  .tuple(fc.nat({ max: 3 }), fc.array(move, { maxLength: 30 }))
  .map(([steady, moves]) => [...straightWay.slice(0, steady), ...moves]);

describe("whatever happens to an application, in whatever order", () => {
  it("it moves along the state table only, one version at a time", () => {
    fc.assert(
      fc.property(history, (moves) => {
        live(moves, ({ application: from }, { application: to }) => {
          if (from.state !== to.state) expect(mayMove(applicationTransitions, from.state, to.state)).toBe(true);
          expect(to.version - from.version).toBe(from === to ? 0 : 1);
          expect(isEnd(applicationTransitions, from.state)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("POOL-9 it never gets more than was applied for, nor more than the line holds", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 8_000_000 }), (moves, amount) => {
        const from = { ...start, line: { ...start.line, amount: money(amount) } };
        const { line, application } = live(moves, () => undefined, from);
        expect(leftOf(line)).toBeGreaterThanOrEqual(0);
        expect(line.granted).toBeLessThanOrEqual(application.appliedAmount);
        expect(line.granted > 0).toBe(["GRANTED", "PARTLY_GRANTED"].includes(application.state));
      }),
      { numRuns: 500 },
    );
  });

  it("POOL-2 POOL-4 it is granted only after the check and a completed assessment, and then on a list", () => {
    let decided = 0;
    fc.assert(
      fc.property(history, (moves) => {
        const { application, assessment, item } = live(moves, () => undefined);
        if (!["GRANTED", "PARTLY_GRANTED", "REJECTED"].includes(application.state)) return;
        expect(application.formalCheck.completedAt).not.toBeNull();
        expect(assessment?.state).toBe("COMPLETED");
        expect(item?.decisionId).not.toBeNull();
        expect(waitsFor(application)).toBe("NOBODY");
        decided += 1;
      }),
      // About one history in eight is decided: of a thousand, never by chance as few as fifty.
      { numRuns: 1_000 },
    );
    // A property that is never asked proves nothing.
    expect(decided).toBeGreaterThan(50);
  });

  it("every state is reached by the rules themselves", () => {
    const paths = [
      [],
      ["ask"],
      ["accept"],
      ["accept", "assess"],
      ["accept", "assess", "schedule"],
      ["accept", "assess", "reopen", "draft", "assess", "schedule", "remove", "schedule", "full"],
      ["ask", "complete", "accept", "assign", "assess", "schedule", "part"],
      ["accept", "assess", "schedule", "reject"],
      ["accept", "withdraw"],
    ];
    const reached = paths.map(
      (path) =>
        live(
          path.map((name) => [name, 5_000_000] as const),
          () => undefined,
        ).application.state,
    );
    expect(new Set(reached)).toEqual(new Set(applicationStates));
  });
});

describe.each([
  ["application", applicationTransitions, "RECEIVED"],
  ["assessment", assessmentTransitions, "DRAFT"],
  ["meeting", meetingTransitions, "DRAFT"],
] as const)("the state table of the %s", (_, table: Transitions<string>, first) => {
  it("reaches every state from the first", () => {
    const reached = new Set<string>([first]);
    for (const state of reached) for (const next of table[state] ?? []) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(table).sort());
  });
});
