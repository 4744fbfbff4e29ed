import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asId, mayMove, type Instant, type Viewer } from "../kernel/index.ts";
import * as f from "./award.fixture.ts";
import { eligible, history, live, steps, type Life } from "./award-life.fixture.ts";
import * as rules from "./index.ts";

const stateOf = ({ cycle, decision }: Life, now: Instant) => rules.awardCycleStateAt(cycle, decision, now);
const mayTell = (person: Viewer, { cycle, decision }: Life, now: Instant) =>
  rules.mayReadAward(person, cycle, decision, now);

describe("whatever anybody does in a year of a prize, in whatever order", () => {
  it("AWARD-1 it moves along the state table only, and what has ended stays", () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(history, (tries) => {
        live(tries, (before, after, { now }) => {
          const [from, to] = [stateOf(before, now), stateOf(after, now)];
          reached.add(to);
          // Published at once is decided and published in one moment.
          if (from !== to) expect(mayMove(rules.awardCycleTransitions, from, to)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
    expect([...reached].toSorted()).toEqual(["CANCELLED", "DECIDED", "JUDGING", "NOMINATING", "PUBLISHED"]);
  });

  it("AWARD-2 nobody outside the jury's staff is shown a winner before its instant, nor by any refusal that there is one", () => {
    let underEmbargo = 0;
    fc.assert(
      fc.property(history, (tries) => {
        live(tries, (_, life, { now }) => {
          const outside = f.everybody.filter((person) => !rules.isJuryStaff(person, life.cycle, now));
          const isPublic = stateOf(life, now) === "PUBLISHED";
          expect(outside.filter((person) => mayTell(person, life, now) !== isPublic)).toEqual([]);
          if (isPublic || life.decision.awards.length === 0 || life.cycle.phase !== "JUDGING") return;
          underEmbargo += 1;
          const undone: Life = { ...life, decision: f.undecided };
          expect(rules.publicStateOf(stateOf(life, now))).toBe(rules.publicStateOf(stateOf(undone, now)));
          for (const person of outside)
            for (const step of Object.values(steps)) expect(step(life, { step: "", person, pick: 1, now })).toBeNull();
        });
      }),
      { numRuns: 300 },
    );
    // A property that is never asked proves nothing.
    expect(underEmbargo).toBeGreaterThan(50);
  });

  it("AWARD-2 LAW-2 nothing is decided before the scores are in, and no recused juror's points ever count", () => {
    let decided = 0;
    fc.assert(
      fc.property(history, (tries) => {
        live(tries, (before, after, { now }) => {
          const category = { ...after, candidates: eligible(after) };
          if (after.decision.awards !== before.decision.awards) {
            decided += 1;
            expect(rules.missingBallots(category, now)).toEqual([]);
          }
          const choir = rules
            .juryResult(category, now)
            .find(({ nomination }) => nomination.id === asId<"Nomination">("choir"));
          expect(choir?.scoredBy ?? 0).toBeLessThanOrEqual(2);
          const omars = after.ballots.find(({ jurorId }) => jurorId === "juror-omar");
          expect(omars?.scores.some(({ nominationId }) => nominationId === asId<"Nomination">("choir")) ?? false).toBe(
            false,
          );
        });
      }),
      { numRuns: 600 },
    );
    expect(decided).toBeGreaterThan(20);
  });

  it("AWARD-2 a ballot that is submitted stays as it is", () => {
    fc.assert(
      fc.property(history, (tries) => {
        live(tries, (before, after) => {
          for (const ballot of before.ballots.filter(({ submittedAt }) => submittedAt !== null))
            expect(after.ballots).toContain(ballot);
        });
      }),
      { numRuns: 200 },
    );
  });
});
