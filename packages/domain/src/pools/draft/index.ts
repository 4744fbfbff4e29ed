export { beginDraft, formKindOf, type BeginDraftState, type EarlierApplication } from "./begin-draft.ts";
export { discardDraft, saveDraft, submitDraft, type HandedIn } from "./change-draft.ts";
export { checkDraft, type CheckedDraft, type Written } from "./check-draft.ts";
export { draftEndsAt } from "./closed-draft.ts";
export { readDraftAnswers } from "./draft-answers.ts";
export { contentOfDraft, draftForm } from "./draft-content.ts";
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
export { removeOwnFile, requestOwnUpload, type RequestOwnUploadInput } from "./own-file.ts";
export { answeredFile, ownFileBounds, type OwnFile, type OwnFileTarget } from "./own-file.type.ts";
export { emptyDraft, readDraft } from "./read-draft.ts";
