import {
  accept,
  checkInput,
  exceeds,
  problem,
  refuse,
  type BudgetLineId,
  type Money,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import type { DecisionOutcome } from "./decision.type.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { leftOf } from "../terms/pool-terms.ts";

/**
 * POOL-9: whether a line can bear an amount (øre): BUDGET_EXCEEDED above what is left of it. POOL-1: a grant needs a line of the case's
 * own round and administration: REQUIRED when none is named, UNKNOWN_VALUE for another one and for one that is not there. A rejection draws on none, whatever line was named.
 */
export function checkDrawing(
  application: Pick<Application, "roundId" | "municipalityId" | "administration">,
  { line, named }: { readonly line: BudgetLine | null; readonly named: BudgetLineId | null },
  outcome: DecisionOutcome,
  amount: Money,
): Outcome<BudgetLine | null, Refusal<"INVALID_INPUT" | "BUDGET_EXCEEDED">> {
  if (outcome === "REJECTED") return accept(null);
  if (line === null) return checkInput(null, problem("budgetLineId", named === null ? "REQUIRED" : "UNKNOWN_VALUE"));
  const isOwn =
    line.roundId === application.roundId &&
    line.municipalityId === application.municipalityId &&
    line.administration === application.administration;
  if (!isOwn) return checkInput(null, problem("budgetLineId", "UNKNOWN_VALUE"));
  const left = leftOf(line);
  return exceeds(amount, left) ? refuse("BUDGET_EXCEEDED", { left, budgetLineId: line.id }) : accept(line);
}
