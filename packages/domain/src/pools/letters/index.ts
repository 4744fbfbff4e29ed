export { defaultWording, noOtherAuthority } from "./default-wording.ts";
export { draftLetter, type DraftLetterState } from "./draft-letter.ts";
export { letterBlocks, letterDocument, type LetterBlock, type LetterDocument } from "./letter-document.ts";
export { fieldsIn, fillFields, letterFields, type LetterField } from "./letter-field.ts";
export {
  letterBatchStates,
  letterBatchTransitions,
  nextBatchStep,
  startLetterBatch,
  stepLetterBatch,
  stopLetterBatch,
  type HeldLetter,
  type LetterBatch,
  type LetterBatchState,
} from "./letter-batch.ts";
export { letterFileName, letterMail } from "./letter-mail.ts";
export { letterProblems, type LetterState as LetterInCase } from "./letter-step.ts";
export { approveLetter, postLetter, saveLetter, sendLetter } from "./letter-steps.ts";
export type { LetterTemplate, LetterWording } from "./letter-template.type.ts";
export { letterValues } from "./letter-values.ts";
export { letterBounds, wordingBounds, wordingOn, wordingProblems } from "./letter-wording.ts";
export { mayKeepLetterTemplates, mayReadLetter, mayReadOwnLetter, mayWriteLetters } from "./letter.policy.ts";
export {
  letterMailStates,
  letterStates,
  letterTransitions,
  type Letter,
  type LetterFacts,
  type LetterMail,
  type LetterMailState,
  type LetterState,
} from "./letter.type.ts";
export { beginLettersOfMeeting, isTakenByBatch, lettersPerStep } from "./letters-of-meeting.ts";
export type { OwnLetter } from "./own-letter.type.ts";
export { saveLetterTemplate, type SaveLetterTemplateInput } from "./save-letter-template.ts";
