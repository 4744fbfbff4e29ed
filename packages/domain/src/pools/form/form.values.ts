/** POOL-6: kinds of questions. INFORMATION asks nothing: it is a text to read. */
export const questionTypes = [
  "SHORT_TEXT",
  "LONG_TEXT",
  "NUMBER",
  "MONEY",
  "CHOICE",
  "CHOICES",
  "YES_NO",
  "DATE",
  "PERIOD",
  "PLACE",
  "FILE",
  "BUDGET_TABLE",
  "GOALS",
  "OTHER_FUNDING",
  "TARGET_GROUPS",
  "INFORMATION",
] as const;
export type QuestionType = (typeof questionTypes)[number];

/** POOL-6: what an application has of its own, whatever the form. A question that is bound to one writes it. */
export const applicationFields = [
  "title",
  "purpose",
  "budget",
  "goals",
  "otherFunding",
  "targetGroups",
  "participants",
  "volunteers",
] as const;
export type ApplicationField = (typeof applicationFields)[number];

/** POOL-6: fields that a full form asks for, always. */
export const demandedFields = [
  "title",
  "purpose",
  "budget",
  "goals",
  "otherFunding",
  "targetGroups",
] as const satisfies readonly ApplicationField[];

/** The one type that a question bound to a field has. */
export const typeOfField = {
  title: "SHORT_TEXT",
  purpose: "LONG_TEXT",
  budget: "BUDGET_TABLE",
  goals: "GOALS",
  otherFunding: "OTHER_FUNDING",
  targetGroups: "TARGET_GROUPS",
  participants: "NUMBER",
  volunteers: "NUMBER",
} as const satisfies Record<ApplicationField, QuestionType>;

/** Types that only a field of the application has. */
export const boundTypes: readonly QuestionType[] = ["BUDGET_TABLE", "GOALS", "OTHER_FUNDING", "TARGET_GROUPS"];

/** IS: one of the values was chosen. IS_NOT: none of them was. ANSWERED, NOT_ANSWERED: whatever the answer. */
export const conditionOperators = ["IS", "IS_NOT", "ANSWERED", "NOT_ANSWERED"] as const;
export type ConditionOperator = (typeof conditionOperators)[number];

/** Types whose answers a condition may name. */
export const comparableTypes: readonly QuestionType[] = ["CHOICE", "CHOICES", "YES_NO", "TARGET_GROUPS"];

/** What a file that is asked for is. */
export const attachmentKinds = ["BYLAWS", "ACCOUNTS", "BUDGET", "MINUTES", "PLAN", "OTHER"] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

export const fileFormats = ["PDF", "DOCUMENT", "SPREADSHEET", "IMAGE"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** FULL: for whoever applies. RENEWAL: simplified, for who had a grant from the pool the year before (POOL-7). */
export const formKinds = ["FULL", "RENEWAL"] as const;
export type FormKind = (typeof formKinds)[number];

/** What is stored. A published form never changes; that a later one replaced it follows from time: see formStanding. */
export const formStates = ["DRAFT", "PUBLISHED", "WITHDRAWN"] as const;
export type FormState = (typeof formStates)[number];

/** Where a version stands at an instant. COMING: published, from a later day on. */
export const formStandings = ["DRAFT", "COMING", "IN_FORCE", "REPLACED", "WITHDRAWN"] as const;
export type FormStanding = (typeof formStandings)[number];

/** Bounds of what a form may hold. Characters and entries; files in megabytes. */
export const formBounds = {
  sections: 20,
  questions: 60,
  options: 40,
  key: 40,
  title: 120,
  label: 300,
  help: 2_000,
  shortText: 300,
  longText: 10_000,
  number: 1_000_000_000,
  files: 10,
  megabytes: 50,
} as const;
