export { beginDraft, type BeginDraftState, type EarlierApplication } from "./begin-draft.ts";
export { discardDraft, saveDraft, submitDraft, type HandedIn } from "./change-draft.ts";
export { contentOfDraft, cprProblems, draftForm } from "./draft-content.ts";
export { mayKeepDraft } from "./draft.policy.ts";
export type { ApplicationDraft, DraftBudgetLine, DraftContent, DraftFunding, DraftGoal } from "./draft.type.ts";
export { checkEarly, type EarlyAnswers, type EarlyFinding } from "./early-check.ts";
export {
  completeOwnApplication,
  ownApplicationStates,
  withdrawableStates,
  withdrawOwnApplication,
  type OwnApplication,
  type OwnApplicationState,
} from "./own-application.ts";
export { emptyDraft, readDraft } from "./read-draft.ts";
