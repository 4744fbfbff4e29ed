import type { Money } from "@indgang/domain/kernel";
import { money } from "@indgang/domain/kernel";
import { isMoney, type FigureKind, type ReportFigure, type ReportMeasure } from "@indgang/domain/report";
import { MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ReportFigureKindEnum, ReportMeasureEnum } from "./report.enums.ts";

@ObjectType("ReportCell", { simpleResolvers: true, description: "A number of a figure: money or a count." })
export class ReportCellType {
  @Field(() => MoneyScalar, { nullable: true, description: "The amount; null of a count." })
  readonly amount!: Money | null;

  @Field(() => Int, { nullable: true, description: "How many; null of money." })
  readonly count!: number | null;
}

@ObjectType("ReportRow", { simpleResolvers: true, description: "A line of a figure." })
export class ReportRowType {
  @Field(() => String, {
    description: "A known value, such as a state or a target group, a year, or what else tells it from the others.",
  })
  readonly key!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is called, where the key does not say it: a pool, a budget line, a place.",
  })
  readonly name!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The pool or the budget line that it is of, to be asked for with `node`; null where it is of neither.",
  })
  readonly nodeId!: string | null;

  @Field(() => [ReportCellType], { description: "One number for each measure." })
  readonly cells!: readonly ReportCellType[];
}

@ObjectType("ReportFigure", { simpleResolvers: true, description: "Numbers that stand in a chapter (POOL-15)." })
export class ReportFigureType {
  @Field(() => ReportFigureKindEnum, { description: "What is counted." })
  readonly kind!: FigureKind;

  @Field(() => String, { nullable: true, description: "The only pool that is counted; null: all." })
  readonly pool!: string | null;

  @Field(() => [ReportMeasureEnum], { description: "The columns." })
  readonly measures!: readonly ReportMeasure[];

  @Field(() => [ReportRowType], { description: "The lines." })
  readonly rows!: readonly ReportRowType[];

  @Field(() => [ReportCellType], {
    nullable: true,
    description: "The sum of all lines; null where a case may stand in several, and of years.",
  })
  readonly total!: readonly ReportCellType[] | null;

  @Field(() => [String], { description: "In the joint part: administrations whose numbers are in." })
  readonly counted!: readonly string[];

  @Field(() => [String], { description: "In the joint part: administrations that have not shared theirs." })
  readonly missing!: readonly string[];

  @Field(() => [String], {
    description:
      "Administrations that closed their chapter before this was counted: of them it is not known, which is not none.",
  })
  readonly notKept!: readonly string[];
}

/** What the rows of a figure are, where they are things of the graph. */
const typenameOf: Partial<Record<FigureKind, "Pool" | "BudgetLine">> = {
  POOLS: "Pool",
  LINES: "BudgetLine",
  OUTCOMES: "Pool",
  GOALS: "Pool",
};

export function toReportFigureType({ rows, total, ...figure }: ReportFigure): ReportFigureType {
  const cells = (values: readonly number[]): ReportCellType[] =>
    values.map((value, index) => {
      const measure = figure.measures[index];
      return measure !== undefined && isMoney(measure)
        ? { amount: money(value), count: null }
        : { amount: null, count: value };
    });
  return {
    ...figure,
    notKept: figure.notKept ?? [],
    rows: rows.map(({ key, name, values }) => {
      const typename = typenameOf[figure.kind];
      return { key, name, nodeId: typename === undefined ? null : toGlobalId(typename, key), cells: cells(values) };
    }),
    total: total && cells(total),
  };
}
