export {
  decisionOutcomes,
  grantSources,
  reasonCodes,
  type Decision,
  type DecisionOutcome,
  type Grant,
  type GrantSource,
  type ReasonCode,
} from "./decision.type.ts";
export { amountFor, amountProblems } from "./amount-rule.ts";
export { budgetAfter, type BudgetAfter, type LineAfter, type PlannedAmount } from "./budget-after.ts";
export { doubleFunding, type GrantedBy } from "./grant.ts";
export { largestBatch } from "./largest-batch.ts";
export { decideRound } from "./decide-round.ts";
export { checkReason, minimumReasonLength, needsReason } from "./reason-rule.ts";
export {
  recordDecision,
  type DecisionChange,
  type RecordDecisionInput,
  type RecordDecisionState,
} from "./record-decision.ts";
export { recordDecisions, type BatchItem, type RecordDecisionsState } from "./record-decisions.ts";
