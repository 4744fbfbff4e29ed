import { expect, it } from "vitest";
import * as f from "./award.fixture.ts";
import { ballotsComplete, isEveryBallotIn, nominationReceived, scoresAskedFor, type JudgedCategory } from "./index.ts";

const secretariat = { kind: "ROLE", administration: f.judged.administration, role: "SECRETARY" };

it("AWARD-2 the secretariat is told of what comes in and when the jury has voted, each juror who sits when there is to score", () => {
  expect(nominationReceived(f.judged)).toEqual([{ kind: "NOMINATION_RECEIVED", to: secretariat }]);
  expect(ballotsComplete(f.judged)).toEqual([{ kind: "BALLOTS_COMPLETE", to: secretariat }]);
  const [first, ...others] = f.judged.jurors;
  if (!first) throw new Error("There is no jury.");
  const jurors = [{ ...first, validTo: f.november }, ...others];
  expect(scoresAskedFor({ jurors }, f.november)).toEqual(
    others.map(({ personId }) => ({ kind: "SCORES_ASKED_FOR", to: { kind: "PERSON", personId } })),
  );
});

it("AWARD-2 a jury has voted when no ballot is missing in any category", () => {
  const voted = f.judged.jurors.map(({ id }) => ({
    categoryId: f.candidates[0]?.categoryId ?? ("" as never),
    jurorId: id,
    version: 2,
    submittedAt: f.november,
    scores: [],
  }));
  const category: JudgedCategory = {
    cycle: f.judged,
    candidates: f.candidates,
    ballots: voted,
    interests: f.impartial,
  };
  expect(isEveryBallotIn(category, f.november)).toBe(true);
  expect(isEveryBallotIn({ ...category, ballots: voted.slice(1) }, f.november)).toBe(false);
  const other = f.candidates.map((candidate) => ({ ...candidate, categoryId: "other" as never }));
  expect(isEveryBallotIn({ ...category, candidates: [...f.candidates, ...other] }, f.november)).toBe(false);
});
