import { zero, type BudgetLineId, type Money } from "@indgang/domain/kernel";
import type { DecisionOutcome, ReasonCode } from "@indgang/domain/pools";
import type { Proposal } from "../items/proposal.ts";

export interface DecisionInput {
  readonly outcome: DecisionOutcome;
  readonly amount: Money;
  readonly budgetLineId: BudgetLineId | null;
  readonly reasonCode: ReasonCode | null;
  readonly reasonText: string | null;
}

/** A proposal as the decision it becomes. */
export function toDecisionInput({ outcome, amount, budgetLineId, reasonCode, reasonText }: Proposal): DecisionInput {
  const text = reasonText.trim();
  return { outcome, amount: amount ?? zero, budgetLineId, reasonCode, reasonText: text === "" ? null : text };
}
