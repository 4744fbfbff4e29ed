import { expect, it } from "vitest";
import { fromScores, missingOf, nominationTotal, toScores } from "./ballot-totals.ts";

const criteria = [
  { id: "effort", mostPoints: 10 },
  { id: "novelty", mostPoints: 5 },
];
const choir = { nomination: { id: "choir", isRecused: false } };
const theatre = { nomination: { id: "theatre", isRecused: true } };

it("AWARD-2 nought is a score, and an empty field is none", () => {
  const scores = toScores(criteria, [{ criterionId: "effort", points: 0 }]);
  expect(scores).toEqual({ effort: 0, novelty: null });
  expect(fromScores(scores)).toEqual([{ criterionId: "effort", points: 0 }]);
  expect(nominationTotal(choir, criteria, scores)).toEqual({ sum: 0, most: 15, missing: 1 });
});

it("LAW-2 a ballot lacks nothing of a nomination that its juror is recused from", () => {
  const none = toScores(criteria, []);
  expect(missingOf([choir, theatre], criteria, () => none)).toBe(2);
  expect(missingOf([theatre], criteria, () => none)).toBe(0);
});
