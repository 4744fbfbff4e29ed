export type { AnsweredFile, AnswerValue, FormAnswers, GoalAnswer, PeriodAnswer, PlaceAnswer } from "./answer.type.ts";
export { answersFromContent, checkFilledIn, contentFromAnswers, type FilledIn } from "./application-answers.ts";
export { answersFromEarlier } from "./answers-from-earlier.ts";
export { blankQuestion } from "./blank-question.ts";
export { checkAnswers, type AnswerMode, type CheckAnswersSetting, type CheckedAnswers } from "./check-answers.ts";
export { valuesToCompare } from "./check-condition.ts";
export { checkForm } from "./check-form.ts";
export { chooseRoundForm, type ChooseRoundFormState } from "./choose-round-form.ts";
export { formDifferences, type FormDifference } from "./form-differences.ts";
export { questionsOf, type PlacedQuestion } from "./form-questions.ts";
export { formAt, formOfRound, formStanding, nextNumber, type FormVersion } from "./form-versions.ts";
export { mayKeepForms, mayReadForm } from "./form.policy.ts";
export type {
  Condition,
  FormContent,
  FormQuestion,
  FormSection,
  PoolForm,
  QuestionOption,
  RoundForm,
} from "./form.type.ts";
export {
  applicationFields,
  attachmentKinds,
  boundTypes,
  comparableTypes,
  conditionOperators,
  demandedFields,
  fileFormats,
  formBounds,
  formKinds,
  formStandings,
  formStates,
  questionTypes,
  typeOfField,
  type ApplicationField,
  type AttachmentKind,
  type ConditionOperator,
  type FileFormat,
  type FormKind,
  type FormStanding,
  type FormState,
  type QuestionType,
} from "./form.values.ts";
export { beginFormDraft, publishForm, saveFormDraft, withdrawFormDraft, type BeginFormState } from "./keep-form.ts";
export { isAnswerTo } from "./read-answer.ts";
export { readSections } from "./read-form.ts";
export { answerOf, isUnanswered, shownQuestions } from "./shown-questions.ts";
