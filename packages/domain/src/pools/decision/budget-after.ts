import { add, exceeds, subtract, sum, type BudgetLineId, type Money } from "../../kernel/index.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { leftOf } from "../terms/pool-terms.ts";

/** An amount that is to be taken from a line: an item of a list that is not decided yet. */
export interface PlannedAmount {
  readonly budgetLineId: BudgetLineId | null;
  readonly amount: Money;
}

/** One line while the list is made. `leftAfter` is below zero when the proposals overdraw it. Amounts in øre. */
export interface LineAfter {
  readonly budgetLineId: BudgetLineId;
  readonly left: Money;
  readonly planned: Money;
  readonly leftAfter: Money;
  readonly isExceeded: boolean;
}

export interface BudgetAfter {
  readonly lines: readonly LineAfter[];
  readonly left: Money;
  readonly planned: Money;
  readonly leftAfter: Money;
  /** Planned, but not from any of the lines. */
  readonly withoutLine: Money;
}

/**
 * POOL-9, POOL-18: what would be left per line and in all if the proposals were decided as they stand. Decided items must not be among
 * them: they are in the lines' `granted` already.
 */
export function budgetAfter(
  lines: readonly Pick<BudgetLine, "id" | "amount" | "granted">[],
  proposals: readonly PlannedAmount[],
): BudgetAfter {
  const after = lines.map((line): LineAfter => {
    const left = leftOf(line);
    const planned = sum(
      proposals.filter((proposal) => proposal.budgetLineId === line.id).map((proposal) => proposal.amount),
    );
    return {
      budgetLineId: line.id,
      left,
      planned,
      leftAfter: subtract(left, planned),
      isExceeded: exceeds(planned, left),
    };
  });
  const known = new Set(lines.map((line) => line.id));
  const isLoose = ({ budgetLineId }: PlannedAmount): boolean => budgetLineId === null || !known.has(budgetLineId);
  const left = sum(after.map((line) => line.left));
  const withoutLine = sum(proposals.filter(isLoose).map((proposal) => proposal.amount));
  const planned = add(sum(after.map((line) => line.planned)), withoutLine);
  return { lines: after, left, planned, leftAfter: subtract(left, planned), withoutLine };
}
