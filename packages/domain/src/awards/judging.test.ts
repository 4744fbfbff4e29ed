import { describe, expect, it } from "vitest";
import { asId } from "../kernel/index.ts";
import * as f from "./award.fixture.ts";
import {
  candidatesOf,
  declareJuryInterest,
  mayReadScoresOf,
  recusalsToRecord,
  saveScores,
  submitBallot,
  type BallotState,
  type Interests,
} from "./index.ts";

const now = f.november;
const state = (changes: Partial<BallotState> = {}): BallotState => ({
  cycle: f.judged,
  decision: f.undecided,
  prize: f.prize,
  candidates: f.candidates,
  interests: f.impartial,
  ballot: f.ballotOf(f.jens),
  ...changes,
});
const points = (most: number) => [f.effort, f.reach].map((criterionId) => ({ criterionId, points: most }));
const score = (given: BallotState, nominationId: string, scores = points(3), who = f.jens) =>
  saveScores(given, { version: given.ballot.version, nominationId: asId(nominationId), scores }, f.by(who, now));
const tied: Interests = { ties: [f.tie(f.jens, f.choir)], recusals: [] };

describe("a juror's ballot", () => {
  it("AWARD-2 is kept as a draft and submitted once every score is in", () => {
    const one = f.accepted(score(state(), "choir"));
    expect(f.refusalOf(submitBallot(state({ ballot: one }), one, f.by(f.jens, now)))).toEqual({
      code: "SCORES_MISSING",
      data: { missing: 2 },
    });
    const two = f.accepted(score(state({ ballot: one }), "theatre"));
    const done = f.accepted(submitBallot(state({ ballot: two }), two, f.by(f.jens, now)));
    expect([done.submittedAt, done.scores.length]).toEqual([now, 4]);
  });

  it("AWARD-2 a second vote by the same juror is refused, whatever version it names", () => {
    const ballot = f.voted(f.jens, { choir: 3, theatre: 4 });
    for (const version of [0, 1, 2, 3]) {
      const again = submitBallot(state({ ballot }), { version }, f.by(f.jens, now));
      expect(f.refusalOf(again)).toEqual({ code: "VOTED_ALREADY", data: { submittedAt: now } });
    }
    expect(f.codeOf(score(state({ ballot }), "choir"))).toBe("VOTED_ALREADY");
  });

  it("AWARD-2 gives whole points from 0 to the most of the criterion", () => {
    expect(f.problemsOf(score(state(), "choir", points(6)))).toEqual(["scores.1.points TOO_LARGE"]);
    expect(f.problemsOf(score(state(), "choir", points(-1)))).toEqual([
      "scores.0.points NEGATIVE",
      "scores.1.points NEGATIVE",
    ]);
    expect(f.problemsOf(score(state(), "choir", [{ criterionId: asId("other"), points: 1 }]))).toEqual([
      "scores.0.criterionId UNKNOWN_VALUE",
    ]);
    expect(f.codeOf(score(state(), "choir", points(0)))).toBe("OK");
  });

  it("AWARD-2 is a juror's alone, while the jury judges; who left sees nothing of it", () => {
    expect(f.codeOf(score(state(), "choir", points(1), f.marie))).toBe("NOT_ALLOWED");
    for (const who of [f.freja, f.leader, f.soren, f.vera, f.anybody, f.auditor])
      expect(f.codeOf(score(state(), "choir", points(1), who))).toBe("NOT_FOUND");
    const jurors = f.judged.jurors.map((juror) => ({ ...juror, validTo: now }));
    expect(f.codeOf(score(state({ cycle: { ...f.judged, jurors } }), "choir"))).toBe("NOT_FOUND");
    expect(f.codeOf(score(state({ cycle: f.cycle }), "choir"))).toBe("STATE_CONFLICT");
    const withoutRole = { ...f.jens, roles: ["COUNCIL"] as const };
    expect(f.codeOf(score(state(), "choir", points(1), withoutRole))).toBe("NOT_FOUND");
  });
});

describe("an interest", () => {
  it("LAW-2 POOL-16 keeps a tied juror out of that nomination, not out of the others", () => {
    expect(f.codeOf(score(state({ interests: tied }), "choir"))).toBe("RECUSED_FROM_NOMINATION");
    const own = f.accepted(score(state({ interests: tied }), "theatre"));
    expect(f.codeOf(submitBallot(state({ interests: tied, ballot: own }), own, f.by(f.jens, now)))).toBe("OK");
    expect(
      recusalsToRecord([f.jens.personId as never, asId("omar")], f.candidates, tied, "2026-11-05" as never),
    ).toEqual([{ nominationId: "choir", personId: "jens", kind: "TIE", reason: null }]);
  });

  it("LAW-2 is found through the association that a nominated person works in", () => {
    const person = f.nomination("bo", { nominee: { name: "Bo", activeAt: "Valby", associationId: f.choir } });
    expect(mayReadScoresOf(f.jens, person, tied, now)).toBe(false);
    expect(mayReadScoresOf(f.omar, person, tied, now)).toBe(true);
  });

  it("LAW-2 is none for whom the council appointed", () => {
    const interests = { ties: [f.tie(f.jens, f.choir, true)], recusals: [] };
    expect(f.codeOf(score(state({ interests }), "choir"))).toBe("OK");
  });

  it("LAW-2 is declared by the juror, in words, also after voting", () => {
    const declare = (interests: Interests, who = f.jens, reason = "Min søster er formand") =>
      declareJuryInterest(
        { cycle: f.judged, decision: f.undecided, nomination: f.nomination("choir"), interests },
        { version: 1, reason },
        f.by(who, now),
      );
    const recusal = f.accepted(declare(f.impartial));
    expect(recusal).toMatchObject({ personId: "jens", nominationId: "choir", kind: "DECLARED" });
    const interests = { ties: [], recusals: recusal ? [recusal] : [] };
    expect(f.codeOf(score(state({ interests }), "choir"))).toBe("RECUSED_FROM_NOMINATION");
    expect(f.accepted(declare(interests))).toBeNull();
    expect(f.codeOf(declare(f.impartial, f.marie))).toBe("NOT_ALLOWED");
    expect(f.problemsOf(declare(f.impartial, f.jens, ""))).toEqual(["reason REQUIRED"]);
    const [jens] = f.judged.jurors.filter(({ personId }) => personId === "jens");
    expect(jens && candidatesOf(jens, { candidates: f.candidates, interests }, { now }).map(({ id }) => id)).toEqual([
      "theatre",
    ]);
  });
});
