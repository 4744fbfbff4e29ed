export { changeGoals, type ChangeGoalsInput, type GoalInput } from "./change-goals.ts";
export { approveOutcome, evaluateOutcome, returnOutcome, type OutcomeWork } from "./evaluate-outcome.ts";
export {
  contentToWrite,
  outcomeBounds,
  outcomeDraftForm,
  outcomeProblems,
  readOutcomeContent,
  resultsFor,
} from "./outcome-content.ts";
export { outcomeDueOn } from "./outcome-due-on.ts";
export {
  countOutcome,
  outcomeTally,
  publicCprProblems,
  verdictOf,
  type OutcomeCounts,
  type OutcomeTally,
} from "./outcome-tally.ts";
export { outcomeWorkItem } from "./outcome-work.ts";
export {
  mayEvaluateOutcome,
  mayReadOutcome,
  mayReadOutcomeEvaluation,
  mayReadOutcomeWork,
  mayRegisterOutcome,
  mayWriteOutcome,
} from "./outcome.policy.ts";
export {
  goalVerdicts,
  outcomeStates,
  outcomeTransitions,
  type GoalVerdict,
  type OutcomeState,
} from "./outcome.states.ts";
export type {
  EvaluatedReport,
  GoalEvaluation,
  GoalResult,
  GrantedGoal,
  OutcomeContent,
  OutcomeDraft,
  OutcomeReport,
} from "./outcome.type.ts";
export { handInOutcome, registerOutcome, saveOutcomeDraft, type WriteOutcomeInput } from "./write-outcome.ts";
