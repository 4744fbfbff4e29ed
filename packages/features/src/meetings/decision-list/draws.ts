import { asId } from "@indgang/domain/kernel";
import type { Draw } from "../items/budget-overview.ts";
import type { BoardEntries, OrderedItem } from "../items/use-board.ts";

/** What the undecided items would take from the budget: as they stand in the form, or as they were saved. Decided ones are granted already. */
export function draws(ordered: readonly OrderedItem[], entries: BoardEntries): readonly Draw[] {
  return ordered
    .filter(({ isDecided }) => !isDecided)
    .map(({ id, item }) => {
      const edited = entries[id]?.proposal;
      return (
        edited ?? {
          amount: item.proposedAmount,
          budgetLineId: item.budgetLine === null ? null : asId<"BudgetLine">(item.budgetLine.id),
        }
      );
    });
}
