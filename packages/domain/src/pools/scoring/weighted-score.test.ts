import fc from "fast-check";
import { expect, it } from "vitest";
import { asId } from "../../kernel/index.ts";
import { basisPointsOf, ratings, spreadOf, weightedScore } from "../index.ts";

const idOf = (at: number) => asId<"Criterion">(`c${at}`);
const assessed = fc
  .array(fc.record({ weight: fc.integer({ min: 0, max: 100 }), rating: fc.constantFrom(...ratings, null) }), {
    maxLength: 12,
  })
  .map((all) => all.map((each, at) => ({ ...each, id: idOf(at), criterionId: idOf(at) })));

it("POOL-4 a criterion counts by its weight, and what is not relevant counts for nothing", () => {
  const criteria = [3, 1, 5].map((weight, at) => ({ id: idOf(at), weight }));
  const rated = (["MET", "NOT_MET", "NOT_RELEVANT"] as const).map((rating, at) => ({ criterionId: idOf(at), rating }));
  expect(weightedScore(rated, criteria)).toEqual({ had: 6, possible: 8 });
  expect(weightedScore(rated.slice(2), criteria)).toBeNull();
});

it("POOL-4 a score does not depend on the order, lies between nothing and all, and ignores what is not relevant", () => {
  fc.assert(
    fc.property(assessed, (all) => {
      const score = weightedScore(all, all);
      expect(weightedScore(all.toReversed(), all.toReversed())).toEqual(score);
      expect(
        weightedScore(
          all.filter(({ rating }) => rating !== "NOT_RELEVANT"),
          all,
        ),
      ).toEqual(score);
      if (score === null) return;
      expect(score.had).toBeGreaterThanOrEqual(0);
      expect(score.had).toBeLessThanOrEqual(score.possible);
    }),
  );
});

it("POOL-4 the mean of several lies between the lowest and the highest, whoever is named first", () => {
  const scores = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 2_400 }), fc.nat(2_400))
      .map(([possible, had]) => ({ possible, had: Math.min(had, possible) })),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(scores, (all) => {
      const spread = spreadOf(all);
      expect(spreadOf([null, ...all.toReversed()])).toEqual(spread);
      expect(spread?.mean).toBeGreaterThanOrEqual(spread?.lowest ?? Infinity);
      expect(spread?.mean).toBeLessThanOrEqual(spread?.highest ?? -Infinity);
    }),
  );
  expect(spreadOf([null])).toBeNull();
  expect(basisPointsOf({ had: 1, possible: 3 })).toBe(3_333);
  expect(
    spreadOf([
      { had: 1, possible: 3 },
      { had: 2, possible: 3 },
    ])?.mean,
  ).toBe(5_000);
});
