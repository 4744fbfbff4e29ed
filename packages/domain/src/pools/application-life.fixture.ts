import { asId, money, plainDate, type Outcome } from "../kernel/index.ts";
import {
  acceptFormalities,
  addToMeeting,
  assignApplication,
  completeAssessment,
  receiveCompletion,
  recordDecision,
  removeFromMeeting,
  reopenAssessment,
  requestCompletion,
  saveAssessment,
  withdrawApplication,
  type Application,
  type Assessment,
  type BudgetLine,
  type DecisionOutcome,
  type MeetingItem,
} from "./index.ts";
import { caseHearing } from "./hearing/index.ts";
import * as fixture from "./pool.fixture.ts";

/** An application and all that its rules read and write. */
export interface World {
  readonly application: Application;
  readonly assessment: Assessment | null;
  readonly item: MeetingItem | null;
  readonly line: BudgetLine;
}

const { as, pool, round, meetingToday: meeting, members, serviceDesk, caseworker, leader, secretary, now } = fixture;
/** Just received; nothing of the budget line is used. */
export const start: World = {
  application: fixture.application,
  assessment: null,
  item: null,
  line: { ...fixture.line, granted: money(0) },
};
const reason = { reasonCode: "LOWER_PRIORITY", reasonText: "Udvalget prioriterer andre indsatser i år." } as const;

function assessing(world: World, complete: boolean): Outcome<Partial<World>> {
  const assessmentId = asId<"Assessment">("a");
  const { assessment, application } = world;
  const input = { ...fixture.assessment, handsIn: false, version: assessment?.version ?? 0 };
  return (complete ? completeAssessment : saveAssessment)(
    { application, assessment, assessmentId, pool, focusAreas: [], opinions: [], isDoubleFundingFound: false },
    input,
    as(caseworker),
  );
}

function deciding(world: World, outcome: DecisionOutcome, ore: number): Outcome<Partial<World>> {
  const { application, line } = world;
  // A step that is out of place is tried all the same: with an item that is not on the list.
  const item = world.item ?? fixture.item;
  const input = {
    version: item.version,
    outcome,
    amount: money(ore),
    budgetLineId: line.id,
    hearingDeviation: null,
    ...reason,
  };
  const ids = { decisionId: asId<"Decision">("d"), grantId: asId<"Grant">("g") };
  const decided = recordDecision(
    { meeting, item, application, line, hearing: caseHearing([], now), ...ids },
    input,
    as(secretary),
  );
  return decided.ok ? { ok: true, value: { ...decided.value, line: decided.value.line ?? line } } : decided;
}

/** Everything that can be done to an application, each by somebody who may. `ore` is what a part grants. */
export const steps: Readonly<Record<string, (world: World, ore: number) => Outcome<Partial<World>>>> = {
  ask: ({ application }) =>
    requestCompletion(
      { application, pool, round },
      { version: application.version, missing: "Underskrift", dueOn: plainDate("2026-10-20"), checks: [] },
      as(serviceDesk),
    ),
  complete: ({ application }) =>
    receiveCompletion(
      { application, pool, round, form: null },
      { version: application.version, receivedAt: now, note: null, answers: null },
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
    const input = { version: application.version, assigneeId: assignee.id };
    return assignApplication({ application, assignee }, input, as(leader));
  },
  draft: (world) => assessing(world, false),
  assess: (world) => assessing(world, true),
  reopen: ({ application, assessment }) =>
    reopenAssessment(
      { application, assessment: assessment ?? fixture.assessment, round: fixture.round, pool },
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
      { meeting, candidates: [candidate], lastPosition: 0, members },
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

/** The name of a step, and the amount it takes, in øre. */
export type Move = readonly [name: string, ore: number];

/** Takes one step after another, leaves out those that are refused, and shows each that is taken. */
export function live(moves: readonly Move[], seen: (before: World, after: World) => void, from: World = start): World {
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
