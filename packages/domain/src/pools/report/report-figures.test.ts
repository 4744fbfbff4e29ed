import fc from "fast-check";
import { expect, it } from "vitest";
import { culture, social } from "../pool.fixture.ts";
import { drawFigure } from "./draw-figure.ts";
import { drawingOf } from "./figure-drawing.ts";
import { mostPlaces } from "./figure-rows/tally-rows.ts";
import { draft, factsOf, figure, gathered, poolId } from "./report.fixture.ts";
import { figureKinds, type FigureKind, type ReportFigure } from "./report-figure.type.ts";

const amounts = fc
  .record({ asked: fc.nat(9_000_000), budget: fc.nat(9_000_000), granted: fc.nat(9_000_000) })
  .map((one) => ({ ...one, granted: Math.min(one.granted, one.budget) }));
const joint = { ...draft, part: "JOINT" } as const;
const drawn = (kind: FigureKind, ...given: Parameters<typeof gathered>): ReportFigure => {
  const found = drawFigure(
    figure(kind),
    given[0] === null ? joint : { ...draft, administration: given[0].administration },
    gathered(...given),
  );
  if (found === null) throw new Error("There is no figure.");
  return found;
};

it("POOL-15 the joint part's figures are the sums of the chapters that are shared, to the øre", () => {
  fc.assert(
    fc.property(amounts, amounts, (ours, theirs) => {
      const facts = [factsOf(social, ours), factsOf(culture, theirs)];
      for (const kind of [
        "POOLS",
        "LINES",
        "STATES",
        "PLACES",
        "YEARS",
        "OUTCOMES",
        "GOALS",
        "REFERRALS",
        "FORUMS",
        "PRIZES",
      ] as const) {
        const sums = (figures: readonly ReportFigure[]): number[] =>
          figures
            .flatMap(({ rows }) => rows)
            .reduce<number[]>((sum, { values }) => values.map((value, index) => value + (sum[index] ?? 0)), []);
        const together = drawn(kind, null, facts);
        expect(sums([together]), kind).toEqual(sums(facts.map((one) => drawn(kind, one))));
        if (together.total !== null) expect(together.total).toEqual(sums([together]));
      }
    }),
  );
});

it("POOL-15 names in the joint part whose numbers are in, and whose are not", () => {
  const { counted, missing } = drawn("STATES", null, [factsOf(social, { asked: 1, granted: 1, budget: 1 })]);
  expect([counted, missing]).toEqual([["Forvaltningen social"], ["Forvaltningen culture"]]);
});

it("POOL-18 what is left is what was there to give less what was granted, pool by pool, line by line and year by year", () => {
  const own = factsOf(social, { asked: 900, granted: 150, budget: 400 });
  expect(drawn("POOLS", own).rows).toEqual([{ key: poolId, name: "Puljen", values: [1, 900, 400, 150, 250] }]);
  expect(drawn("LINES", own).rows[0]?.values).toEqual([400, 150, 0, 0, 250]);
  expect(drawn("YEARS", own).rows).toEqual([{ key: "2026", name: null, values: [1, 900, 400, 150, 250] }]);
});

it("POOL-5 a figure of one pool counts no other, and many places are the first ones and the rest", () => {
  const places = Array.from({ length: mostPlaces + 5 }, (_, index) => `Sted ${index}`);
  const own = factsOf(social, { asked: 10, granted: 5, budget: 5, places });
  const { rows, total } = drawn("PLACES", own);
  expect(rows).toHaveLength(mostPlaces + 1);
  expect(rows.at(-1)).toEqual({ key: "-", name: null, values: [5, 50, 25] });
  expect(total).toEqual([20, 200, 100]);
  const other = { ...figure("PLACES"), poolId: "another" as typeof poolId };
  expect(drawFigure(other, draft, gathered(own))?.rows).toEqual([]);
});

it("POOL-12 POOL-15 tells what came of the grants pool by pool, and of chapters that were closed before it was counted that nobody knows", () => {
  const own = factsOf(social, { asked: 1, granted: 1, budget: 1 });
  expect(drawn("OUTCOMES", own).rows).toEqual([{ key: poolId, name: "Puljen", values: [6, 4, 3] }]);
  expect(drawn("GOALS", own)).toMatchObject({ rows: [{ values: [7, 4, 2, 1] }], total: null });
  const { outcomes, ...kept } = factsOf(culture, { asked: 1, granted: 1, budget: 1 });
  expect(outcomes).toEqual(own.outcomes);
  const together = drawn("GOALS", null, [own, kept]);
  expect(together.rows).toEqual([{ key: poolId, name: "Puljen, Forvaltningen social", values: [7, 4, 2, 1] }]);
  expect([together.counted, together.missing, together.notKept]).toEqual([
    ["Forvaltningen social"],
    [],
    ["Forvaltningen culture"],
  ]);
  expect(drawn("STATES", null, [own, kept])).not.toHaveProperty("notKept");
});

it("POOL-13 the joint part counts associations that several gave to once, as public grants tell", () => {
  expect(drawn("DOUBLE_FUNDING", null, []).rows).toEqual([{ key: "ALL", name: null, values: [2, 900] }]);
  const own = factsOf(social, { asked: 1, granted: 3, budget: 4 });
  expect(drawn("DOUBLE_FUNDING", own).rows[0]?.values).toEqual([1, 3, 7]);
});

it("POOL-15 LAW-1 the PDF draws what the page draws, as shares of the longest bar, and says in words what the drawing shows", () => {
  const own = factsOf(social, { asked: 900, granted: 450, budget: 500 });
  const { legend = "", drawing } = drawingOf(drawn("STATES", own)) ?? {};
  expect(drawing?.rows).toEqual([
    {
      label: "Bevilget",
      bars: [
        { share: 1, look: "outlined" },
        { share: 0.5, look: "filled" },
      ],
    },
  ]);
  expect(legend).toBe("Søjlen med ramme viser søgt, den fyldte viser bevilget.");
  expect(drawing?.alternative).toContain(legend);
  const little = drawingOf(drawn("STATES", factsOf(social, { asked: 9_000_000, granted: 1, budget: 1 })));
  expect(little?.drawing.rows[0]?.bars[1]?.share).toBe(0.005);
  expect(drawingOf(drawn("STATES", factsOf(social, { asked: 0, granted: 0, budget: 0 })))).toBeNull();
});

it("POOL-1 nothing is counted of an administration whose numbers are not there, and every figure has a number for each measure", () => {
  const own = factsOf(social, { asked: 1, granted: 1, budget: 1 });
  for (const kind of figureKinds) {
    expect(drawFigure(figure(kind), draft, gathered(null))).toBeNull();
    for (const { rows, measures } of [drawn(kind, own), drawn(kind, null, [own])])
      for (const row of rows) expect(row.values, kind).toHaveLength(measures.length);
  }
});
