import {
  each,
  listBounds,
  noDuplicates,
  oneOf,
  positiveMoney,
  problem,
  type BudgetLineId,
  type Money,
  type Problems,
} from "../../kernel/index.ts";
import { budgetSources, type BudgetLine, type BudgetSource, type RoundKind } from "../terms/funding-round.type.ts";
import { publicText } from "./input-rules.ts";
import { setupBounds } from "./setup-bounds.ts";

/** A budget line as typed; `id` null for a new one. Amount in øre. */
export interface LineInput {
  readonly id: BudgetLineId | null;
  readonly source: BudgetSource;
  readonly name: string;
  readonly amount: Money;
}

/** POOL-3, POOL-9: all problems of a round's lines at once. BELOW_GRANTED under what is granted of a line; development money comes from the reserve alone. */
export function linesProblems(
  lines: readonly LineInput[],
  { kind, present }: { readonly kind: RoundKind; readonly present: readonly BudgetLine[] },
): Problems {
  return [
    ...listBounds("lines", lines, { min: 0, max: setupBounds.lines }),
    ...each("lines", lines, (path, line) => [
      ...oneOf(`${path}.source`, line.source, kind === "ROLLING" ? ["RESERVE"] : budgetSources),
      ...publicText(`${path}.name`, line.name, { max: setupBounds.name }),
      ...amountProblems(`${path}.amount`, line, present),
      ...(line.id === null || present.some(({ id }) => id === line.id) ? [] : problem(`${path}.id`, "UNKNOWN_VALUE")),
    ]),
    ...noDuplicates(
      "lines",
      lines.map(({ id }, index) => id ?? `new ${index}`),
    ),
  ];
}

function amountProblems(path: string, { id, amount }: LineInput, present: readonly BudgetLine[]): Problems {
  const granted = present.find((line) => line.id === id)?.granted ?? 0;
  const problems = positiveMoney(path, amount);
  return problems.length === 0 && amount < granted ? problem(path, "BELOW_GRANTED", granted) : problems;
}
