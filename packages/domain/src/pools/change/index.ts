export {
  answerChange,
  referChange,
  type AnswerChangeInput,
  type AnswerChangeState,
  type ReferChangeInput,
} from "./answer-change.ts";
export { askForChange, withdrawChange, type AskForChangeState } from "./ask-for-change.ts";
export { changeKinds, usualCommitteeChanges, type ChangeKind } from "./change-kind.type.ts";
export { mayAnswerChange, mayAskForChange, mayAssessChange, mayReadChange } from "./change-request.policy.ts";
export { changeStates, type ChangeRequest, type ChangeState, type ChangeWish } from "./change-request.type.ts";
export { changeWorkItem } from "./change-work.ts";
