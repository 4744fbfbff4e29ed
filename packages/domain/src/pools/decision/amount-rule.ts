import { problem, zero, type Money, type Problems } from "../../kernel/index.ts";
import type { Recommendation } from "../assessment/assessment.type.ts";
import type { DecisionOutcome } from "./decision.type.ts";

/** POOL-9: what an outcome amounts to, in øre: all that was applied for, nothing, or a part's own amount. Null while that is not known. */
export function amountFor(
  outcome: DecisionOutcome | Recommendation | null,
  applied: Money,
  own: Money | null,
): Money | null {
  switch (outcome) {
    case "FULL":
      return applied;
    case "PART":
      return own;
    case null:
      return null;
    default:
      return zero;
  }
}

/**
 * POOL-9: what an amount has to be by the outcome. FULL: all that was applied for. PART: more than nothing, less than all.
 * REJECTED (REJECT): nothing. Amounts above what was applied for are refused before this is asked.
 */
export function amountProblems(
  path: string,
  outcome: DecisionOutcome | Recommendation,
  amount: Money,
  applied: Money,
): Problems {
  switch (outcome) {
    case "FULL":
      return amount === applied ? [] : problem(path, "MUST_BE_WHOLE_AMOUNT", applied);
    case "PART":
      if (amount <= 0) return problem(path, "NOT_POSITIVE");
      return amount < applied ? [] : problem(path, "TOO_LARGE", applied);
    default:
      return amount === 0 ? [] : problem(path, "MUST_BE_ZERO");
  }
}
