import fc from "fast-check";
import { addMilliseconds, asId, type Instant, type Outcome, type Viewer } from "../kernel/index.ts";
import * as f from "./award.fixture.ts";
import * as rules from "./index.ts";

/** A year of a prize with everything in it, after whatever anybody did. */
export interface Life {
  readonly cycle: rules.JudgedCycle;
  readonly decision: rules.JuryDecision;
  readonly candidates: readonly rules.Nomination[];
  readonly ballots: readonly rules.JuryBallot[];
  readonly interests: rules.Interests;
}

export interface Try {
  readonly step: string;
  readonly person: Viewer;
  readonly pick: number;
  readonly now: Instant;
}

const prize: rules.Prize = { ...f.prize, categories: f.prize.categories.slice(1) };
const start: Life = {
  cycle: f.cycle,
  decision: f.undecided,
  ballots: [],
  interests: { ties: [f.tie(f.omar, f.choir)], recusals: [] },
  candidates: f.candidates.map((each) => ({ ...each, state: "RECEIVED" as const })),
};
/** Who can win. */
export const eligible = ({ candidates }: Life) => candidates.filter(({ state }) => state === "ELIGIBLE");
const chosen = <Each>(list: readonly Each[], pick: number): Each | undefined => list[pick % list.length];

function ballotFor({ cycle, ballots }: Life, { person }: Try): rules.JuryBallot {
  const juror = cycle.jurors.find(({ personId }) => personId === person.personId);
  return ballots.find(({ jurorId }) => jurorId === juror?.id) ?? f.ballotOf(person);
}

function keep<Value>(outcome: Outcome<Value>, then: (value: Value) => Life): Life | null {
  return outcome.ok ? then(outcome.value) : null;
}

function treat(
  life: Life,
  attempt: Try,
  rule: (state: rules.TreatNominationState) => Outcome<rules.Nomination>,
): Life | null {
  const nomination = chosen(life.candidates, attempt.pick);
  if (!nomination) return null;
  return keep(rule({ ...life, prize, nomination, winners: [] }), (after) => ({
    ...life,
    candidates: life.candidates.map((each) => (each.id === after.id ? after : each)),
  }));
}

/** Every step of the rules. */
export const steps: Readonly<Record<string, (life: Life, attempt: Try) => Life | null>> = {
  check: (life, attempt) =>
    treat(life, attempt, (state) =>
      rules.checkNomination(
        state,
        { version: state.nomination.version, isEligible: attempt.pick % 5 !== 0, reason: "Uden for byen" },
        f.by(attempt.person, attempt.now),
      ),
    ),
  withdraw: (life, attempt) =>
    treat(life, attempt, (state) =>
      rules.withdrawNomination(
        state,
        { version: state.nomination.version, reason: "Ønsker det ikke" },
        f.by(attempt.person, attempt.now),
      ),
    ),
  judge: (life, { person, now }) => {
    const unchecked = life.candidates.filter(({ state }) => state === "RECEIVED").length;
    return keep(rules.beginJudging({ ...life, unchecked }, life.cycle, f.by(person, now)), (cycle) => ({
      ...life,
      cycle,
    }));
  },
  score: (life, attempt) => {
    const nomination = chosen(eligible(life), attempt.pick);
    const ballot = ballotFor(life, attempt);
    if (!nomination) return null;
    const scores = [f.effort, f.reach].map((criterionId) => ({ criterionId, points: attempt.pick % 6 }));
    const state = { ...life, prize, ballot, candidates: eligible(life) };
    const input = { version: ballot.version, nominationId: nomination.id, scores };
    return keep(rules.saveScores(state, input, f.by(attempt.person, attempt.now)), (after) => withBallot(life, after));
  },
  submit: (life, attempt) => {
    const ballot = ballotFor(life, attempt);
    const state = { ...life, prize, ballot, candidates: eligible(life) };
    return keep(rules.submitBallot(state, ballot, f.by(attempt.person, attempt.now)), (after) =>
      withBallot(life, after),
    );
  },
  decide: (life, attempt) => {
    const winner = attempt.pick % 4 === 3 ? undefined : chosen(eligible(life), attempt.pick);
    const state = { ...life, prize, candidates: eligible(life), awardId: asId<"Award">("award") };
    const input = {
      version: life.decision.version,
      categoryId: f.organisations,
      nominationId: winner?.id ?? null,
      motivation: "For at samle hele kvarteret",
    };
    return keep(rules.decideAward(state, input, f.by(attempt.person, attempt.now)), (decision) => ({
      ...life,
      decision,
    }));
  },
  publish: (life, { person, pick, now }) => {
    const publishAt = pick % 2 === 0 ? null : addMilliseconds(now, pick * 3_600_000);
    const input = { version: life.decision.version, minute: "Enighed", publishAt };
    return keep(rules.publishAwards({ ...life, prize }, input, f.by(person, now)), (decision) => ({
      ...life,
      decision,
    }));
  },
  end: (life, { person, pick, now }) => {
    const juror = chosen(life.cycle.jurors, pick);
    if (!juror) return null;
    const input = { version: life.cycle.version, jurorId: juror.id };
    return keep(rules.endJuror(life, input, f.by(person, now)), (cycle) => ({ ...life, cycle }));
  },
  cancel: (life, { person, now }) =>
    keep(rules.cancelCycle(life, { version: life.cycle.version, reason: "Aflyst" }, f.by(person, now)), (cycle) => ({
      ...life,
      cycle,
    })),
};

function withBallot(life: Life, after: rules.JuryBallot): Life {
  return { ...life, ballots: [...life.ballots.filter(({ jurorId }) => jurorId !== after.jurorId), after] };
}

const attempt = fc.record({
  step: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom("check", "judge", "score", "submit", "decide", "publish") },
    { weight: 1, arbitrary: fc.constantFrom("withdraw", "end", "cancel") },
  ),
  person: fc.constantFrom(f.marie, f.marie, f.sofie, f.omar, f.jens, ...f.everybody),
  pick: fc.nat(30),
  hours: fc.integer({ min: 0, max: 48 }),
});

/** Most walks would stay before the jury, so they begin somewhere along the straight way. */
const straight: readonly (readonly [string, Viewer, number])[] = [
  ...[0, 1].map((pick) => ["check", f.marie, pick === 0 ? 2 : 1] as const),
  ["judge", f.marie, 0],
  ...[f.sofie, f.omar, f.jens].flatMap((person) => [0, 1].map((pick) => ["score", person, pick] as const)),
  ...[f.sofie, f.omar, f.jens].map((person) => ["submit", person, 0] as const),
  ["decide", f.marie, 0],
];
export const history = fc
  .tuple(fc.nat({ max: straight.length }), fc.array(attempt, { maxLength: 40 }))
  .map(([steady, tries]): readonly Try[] => {
    let now = addMilliseconds(f.cycle.nominateUntil, 0);
    const early = straight.slice(0, steady).map(([step, person, pick]) => ({ step, person, pick, now }));
    return [
      ...early,
      ...tries.map(({ hours, ...rest }) => ({ ...rest, now: (now = addMilliseconds(now, hours * 3_600_000)) })),
    ];
  });

/** Makes one try after another, leaves out what is refused, and shows each. */
export function live(tries: readonly Try[], seen: (before: Life, after: Life, done: Try) => void): Life {
  let life = start;
  for (const each of tries) {
    const after = steps[each.step]?.(life, each) ?? null;
    seen(life, after ?? life, each);
    life = after ?? life;
  }
  return life;
}
