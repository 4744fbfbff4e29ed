import type { AdministrationSlug } from "../../kernel/index.ts";
import type { Counted } from "./counted.type.ts";
import type { ReportBlock } from "./report-block.type.ts";
import type { GatheredFacts } from "./report-facts.type.ts";
import type { FigureKind, FigureRow, ReportFigure, ReportMeasure } from "./report-figure.type.ts";
import type { ReportPart } from "./report.type.ts";
import { accountRows, poolRows, yearRows } from "./figure-rows/money-rows.ts";
import { outcomeRows } from "./figure-rows/outcome-rows.ts";
import { tallyRows } from "./figure-rows/tally-rows.ts";
import { eachAdministration, togetherRow } from "./figure-rows/wing-rows.ts";

interface Drawing {
  readonly measures: readonly ReportMeasure[];
  readonly rows: readonly FigureRow[];
  /** Whether the rows share everything out among them, so that their sum says something. */
  readonly isWhole: boolean;
}

const money = ["BUDGET", "GRANTED", "LEFT"] as const;

/** How each figure is counted. */
const drawings: Readonly<Record<FigureKind, (counted: Counted) => Drawing>> = {
  POOLS: (counted) => ({ measures: ["CASES", "ASKED", ...money], rows: poolRows(counted), isWhole: true }),
  LINES: (counted) => ({
    measures: ["BUDGET", "GRANTED", "PAID", "RETURNED", "LEFT"],
    rows: accountRows(counted),
    isWhole: true,
  }),
  STATES: (counted) => ofCases(counted, "STATE", true),
  TARGET_GROUPS: (counted) => ofCases(counted, "TARGET_GROUP", false),
  BUDGET_KINDS: (counted) => ({
    measures: ["CASES", "ASKED"],
    rows: tallyRows(counted, "BUDGET_KIND").map(({ values: [cases = 0, asked = 0], ...row }) => ({
      ...row,
      values: [cases, asked],
    })),
    isWhole: false,
  }),
  PLACES: (counted) => ofCases(counted, "PLACE", true),
  SIZES: (counted) => ofCases(counted, "SIZE", true),
  YEARS: (counted) => ({ measures: ["CASES", "ASKED", ...money], rows: yearRows(counted), isWhole: false }),
  OUTCOMES: (counted) => ({
    measures: ["GRANTS", "HANDED_IN", "APPROVED"],
    rows: outcomeRows(counted, ({ grants, handedIn, approved }) => [grants, handedIn, approved]),
    isWhole: true,
  }),
  GOALS: (counted) => ({
    measures: ["GOALS", "GOALS_REACHED", "GOALS_PARTLY", "GOALS_NOT_REACHED"],
    rows: outcomeRows(counted, ({ goals, reached, partly, notReached }) => [goals, reached, partly, notReached]),
    isWhole: true,
  }),
  DOUBLE_FUNDING: (counted) =>
    counted.part === "JOINT"
      ? { measures: ["ASSOCIATIONS", "GRANTED"], rows: [togetherRow(counted.whole)], isWhole: false }
      : {
          measures: ["ASSOCIATIONS", "GRANTED", "GRANTED_BY_OTHERS"],
          rows: eachAdministration(counted, ({ doubleFunding: { associations, granted, grantedByOthers } }) => [
            associations,
            granted,
            grantedByOthers,
          ]),
          isWhole: false,
        },
  REFERRALS: (counted) => ({
    measures: ["SENT", "RECEIVED", "COMPLETED", "FELL_OUT"],
    rows: eachAdministration(counted, ({ referrals: { sent, received, completed, fellOut } }) => [
      sent,
      received,
      completed,
      fellOut,
    ]),
    isWhole: counted.part === "JOINT",
  }),
  FORUMS: (counted) => ({
    measures: ["MEETINGS", "HEARINGS", "ANSWERS"],
    rows: eachAdministration(counted, ({ forums: { meetings, hearings, answers } }) => [meetings, hearings, answers]),
    isWhole: counted.part === "JOINT",
  }),
  PRIZES: (counted) => ({
    measures: ["WINNERS"],
    rows: eachAdministration(counted, ({ winners }) => [winners]),
    isWhole: counted.part === "JOINT",
  }),
};

function ofCases(counted: Counted, dimension: "STATE" | "TARGET_GROUP" | "PLACE" | "SIZE", isWhole: boolean): Drawing {
  return { measures: ["CASES", "ASKED", "GRANTED"], rows: tallyRows(counted, dimension), isWhole };
}

/** A chapter whose figures are drawn. */
export interface DrawnChapter {
  readonly administration: AdministrationSlug;
  readonly part: ReportPart;
  readonly year: number;
}

/**
 * POOL-15: a figure of a chapter, from the numbers that may be counted in it: the administration's own, or in the joint part the sums of what
 * has been shared. Amounts in øre. Null where the administration's numbers are not the viewer's to know.
 */
export function drawFigure(
  { figure, poolId }: Pick<ReportBlock, "figure" | "poolId">,
  { administration, part, year }: DrawnChapter,
  gathered: GatheredFacts,
): ReportFigure | null {
  if (figure === null) return null;
  const own = part === "OWN" ? gathered.own(administration) : null;
  if (part === "OWN" && own === null) return null;
  const facts = own === null ? gathered.shared : [own];
  const { measures, rows, isWhole } = drawings[figure]({ year, part, facts, whole: gathered.whole, poolId });
  const notKept = isOfOutcome(figure) ? facts.filter(({ outcomes }) => outcomes === undefined) : [];
  const isIn = new Set(facts.map((one) => one.administration));
  return {
    kind: figure,
    pool: own?.pools.find(({ id }) => id === poolId)?.name ?? null,
    measures,
    rows,
    total: isWhole && rows.length > 1 ? totalOf(measures, rows) : null,
    counted:
      part === "JOINT" && figure !== "DOUBLE_FUNDING"
        ? facts.filter((one) => !notKept.includes(one)).map(({ name }) => name)
        : [],
    missing:
      part === "JOINT" && figure !== "DOUBLE_FUNDING"
        ? gathered.whole.administrations.filter(({ id }) => !isIn.has(id)).map(({ name }) => name)
        : [],
    ...(notKept.length === 0 ? {} : { notKept: notKept.map(({ name }) => name) }),
  };
}

function isOfOutcome(figure: FigureKind): boolean {
  return figure === "OUTCOMES" || figure === "GOALS";
}

function totalOf(measures: readonly ReportMeasure[], rows: readonly FigureRow[]): readonly number[] {
  return measures.map((_measure, index) => rows.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
}

/** Every figure of a chapter by the key of its block, to be kept as they are. */
export function drawFigures(
  chapter: DrawnChapter & { readonly blocks: readonly ReportBlock[] },
  gathered: GatheredFacts,
): Readonly<Record<string, ReportFigure>> {
  return Object.fromEntries(
    chapter.blocks.flatMap((block) => {
      const figure = drawFigure(block, chapter, gathered);
      return figure === null ? [] : [[block.key, figure] as const];
    }),
  );
}
