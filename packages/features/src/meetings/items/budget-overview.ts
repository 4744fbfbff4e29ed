import { asId, zero, type BudgetLineId, type Money } from "@indgang/domain/kernel";
import { budgetAfter } from "@indgang/domain/pools";
import type { Round } from "../decision-list/meeting.type.ts";

/** An undecided item's draw on the budget. */
export interface Draw {
  readonly budgetLineId: BudgetLineId | null;
  readonly amount: Money | null;
}

/** One bar. Amounts in øre; `leftAfter` is below zero when the proposals overdraw the line. */
export interface LineBar {
  readonly id: string;
  readonly name: string;
  readonly isReserve: boolean;
  readonly amount: Money;
  readonly granted: Money;
  readonly planned: Money;
  readonly leftAfter: Money;
}

export interface BudgetOverview {
  readonly lines: readonly LineBar[];
  /** Lines whose proposals are above what is left. */
  readonly exceeded: readonly LineBar[];
  /** Proposed, but not from any line yet. */
  readonly withoutLine: Money;
}

/** POOL-9, POOL-18: every line of the meeting's rounds as it would stand if all were decided as proposed. */
export function budgetOverview(rounds: readonly Round[], draws: readonly Draw[]): BudgetOverview {
  const lines = rounds.flatMap((round) =>
    round.budgetLines.map((line) => ({
      ...line,
      id: asId<"BudgetLine">(line.id),
      name: rounds.length > 1 ? `${round.pool.name}: ${line.name}` : line.name,
    })),
  );
  const planned = draws.map(({ budgetLineId, amount }) => ({ budgetLineId, amount: amount ?? zero }));
  const after = budgetAfter(lines, planned);
  const bars = lines.map((line, index): LineBar => {
    const found = after.lines[index];
    return {
      id: line.id,
      name: line.name,
      isReserve: line.source === "RESERVE",
      amount: line.amount,
      granted: line.granted,
      planned: found?.planned ?? zero,
      leftAfter: found?.leftAfter ?? line.left,
    };
  });
  return { lines: bars, exceeded: bars.filter((bar) => bar.leftAfter < 0), withoutLine: after.withoutLine };
}
