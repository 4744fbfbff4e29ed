import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, isEnd, mayMove, money, plainDate, type Outcome, type Transitions } from "../kernel/index.ts";
import {
  acceptFormalities,
  addToMeeting,
  applicationStates,
  applicationTransitions,
  assessmentTransitions,
  assignApplication,
  completeAssessment,
  leftOf,
  meetingTransitions,
  receiveCompletion,
  recordDecision,
  removeFromMeeting,
  reopenAssessment,
  requestCompletion,
  saveAssessment,
  waitsFor,
  withdrawApplication,
  type Application,
  type Assessment,
  type BudgetLine,
  type DecisionOutcome,
  type MeetingItem,
} from "./index.ts";
import * as fixture from "./pool.fixture.ts";

interface World {
  readonly application: Application;
  readonly assessment: Assessment | null;
  readonly item: MeetingItem | null;
  readonly line: BudgetLine;
}

const { as, pool, round, meeting, members, serviceDesk, caseworker, leader, secretary, now } = fixture;
const start: World = {
  application: fixture.application,
  assessment: null,
  item: null,
  line: { ...fixture.line, granted: money(0) },
};
const ties: never[] = [];
const reason = { reasonCode: "LOWER_PRIORITY", reasonText: "Udvalget prioriterer andre indsatser i år." } as const;

function assessing(world: World, complete: boolean): Outcome<Partial<World>> {
  const assessmentId = asId<"Assessment">("a");
  const { assessment, application } = world;
  const input = { ...fixture.assessment, version: assessment?.version ?? 0 };
  return (complete ? completeAssessment : saveAssessment)(
    { application, assessment, assessmentId, pool, ties },
    input,
    as(caseworker),
  );
}

function deciding(world: World, outcome: DecisionOutcome, ore: number): Outcome<Partial<World>> {
  const { application, line } = world;
  // A step that is out of place is tried all the same: with an item that is not on the list.
  const item = world.item ?? fixture.item;
  const input = { version: item.version, outcome, amount: money(ore), budgetLineId: line.id, ...reason };
  const ids = { decisionId: asId<"Decision">("d"), grantId: asId<"Grant">("g") };
  const decided = recordDecision({ meeting, item, application, line, ties, ...ids }, input, as(secretary));
  return decided.ok ? { ok: true, value: { ...decided.value, line: decided.value.line ?? line } } : decided;
}

const steps: Readonly<Record<string, (world: World, ore: number) => Outcome<Partial<World>>>> = {
  ask: ({ application }) =>
    requestCompletion(
      { application, pool, round },
      { version: application.version, missing: "Underskrift", dueOn: plainDate("2026-10-20"), checks: [] },
      as(serviceDesk),
    ),
  complete: ({ application }) =>
    receiveCompletion(
      { application, pool, round },
      { version: application.version, receivedAt: now, note: null },
      as(serviceDesk),
    ),
  accept: ({ application }) =>
    acceptFormalities({ application, pool, round }, { version: application.version, checks: [] }, as(serviceDesk)),
  assign: ({ application }) => {
    const assignee = {
      id: fixture.anna,
      name: "Anna",
      municipalityId: application.municipalityId,
      administration: fixture.social,
    };
    return assignApplication({ application, assignee, ties }, { version: application.version }, as(leader));
  },
  draft: (world) => assessing(world, false),
  assess: (world) => assessing(world, true),
  reopen: ({ application, assessment }) =>
    reopenAssessment(
      { application, assessment: assessment ?? fixture.assessment, pool },
      { version: application.version },
      as(leader),
    ),
  schedule: ({ application, assessment }) => {
    const candidate = {
      application,
      assessment: assessment ?? fixture.assessment,
      pool,
      meetingItemId: fixture.item.id,
    };
    const added = addToMeeting(
      { meeting, candidates: [candidate], lastPosition: 0, members, ties },
      { version: 1 },
      as(secretary),
    );
    if (!added.ok) return added;
    return {
      ok: true,
      value: { application: added.value.changes[0]?.application ?? application, item: added.value.items[0] ?? null },
    };
  },
  remove: ({ application, item }) => {
    const removed = removeFromMeeting(
      { meeting, item: item ?? fixture.item, application },
      { version: item?.version ?? 1 },
      as(secretary),
    );
    return removed.ok ? { ok: true, value: { application: removed.value.application, item: null } } : removed;
  },
  full: (world) => deciding(world, "FULL", world.application.appliedAmount),
  part: (world, ore) => deciding(world, "PART", ore),
  reject: (world) => deciding(world, "REJECTED", 0),
  withdraw: ({ application }) =>
    withdrawApplication({ application }, { version: application.version, note: null }, as(leader)),
};

type Move = readonly [name: string, ore: number];
const move: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom(...Object.keys(steps)),
  fc.integer({ min: 1, max: 8_000_000 }),
);
// Most random walks would never get as far as a meeting, so they begin somewhere along the straight way.
const straightWay = ["accept", "assess", "schedule"].map((name): Move => [name, 1]);
const history = fc
  .tuple(fc.nat({ max: 3 }), fc.array(move, { maxLength: 30 }))
  .map(([steady, moves]) => [...straightWay.slice(0, steady), ...moves]);

function live(moves: readonly Move[], seen: (before: World, after: World) => void, from: World = start): World {
  let world = from;
  for (const [name, ore] of moves) {
    const outcome = steps[name]?.(world, ore);
    if (!outcome?.ok) continue;
    const { application, assessment, item, line } = { ...world, ...outcome.value };
    const next = { application, assessment, item, line };
    seen(world, next);
    world = next;
  }
  return world;
}

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
      { numRuns: 500 },
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
