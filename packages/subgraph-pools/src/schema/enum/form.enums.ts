import type {
  ApplicationField,
  AttachmentKind,
  ConditionOperator,
  FileFormat,
  FormKind,
  FormStanding,
  QuestionType,
} from "@indgang/domain/form";
import { graphEnum } from "@indgang/subgraph-kit";

export const FormKindEnum = graphEnum({
  name: "FormKind",
  description: "For whom a form is.",
  values: {
    FULL: "For whoever applies (POOL-6).",
    RENEWAL: "Simplified, for associations that had a grant from the pool before (POOL-7).",
  } satisfies Record<FormKind, string>,
});

export const FormStandingEnum = graphEnum({
  name: "FormStanding",
  description: "Where a version of a form stands (POOL-17).",
  values: {
    DRAFT: "Being written.",
    COMING: "Published, from a later instant on.",
    IN_FORCE: "Taken by rounds that open now.",
    REPLACED: "A later version took over; applications that were filled in on it keep it.",
    WITHDRAWN: "A draft that was thrown away.",
  } satisfies Record<FormStanding, string>,
});

export const QuestionTypeEnum = graphEnum({
  name: "QuestionType",
  description: "What kind of answer a question has.",
  values: {
    SHORT_TEXT: "One line.",
    LONG_TEXT: "Running text.",
    NUMBER: "A number.",
    MONEY: "An amount.",
    CHOICE: "One of the options.",
    CHOICES: "Several of the options.",
    YES_NO: "Yes or no.",
    DATE: "A day.",
    PERIOD: "From one day to another.",
    PLACE: "An address.",
    FILE: "Files of a named kind.",
    BUDGET_TABLE: "The budget by kind.",
    GOALS: "Goals, each with how it is measured.",
    OTHER_FUNDING: "Other funding sought, received or refused.",
    TARGET_GROUPS: "Whom it is for.",
    INFORMATION: "None: a text to read.",
  } satisfies Record<QuestionType, string>,
});

export const ApplicationFieldEnum = graphEnum({
  name: "ApplicationField",
  description: "What an application has of its own, whatever the form (POOL-6).",
  values: {
    title: "What it is called.",
    purpose: "What the money is for.",
    budget: "The budget by kind.",
    goals: "The goals.",
    otherFunding: "Who else was asked.",
    targetGroups: "Whom it is for.",
    participants: "How many take part.",
    volunteers: "How many volunteers do the work.",
  } satisfies Record<ApplicationField, string>,
});

export const ConditionOperatorEnum = graphEnum({
  name: "ConditionOperator",
  description: "When a question is shown.",
  values: {
    IS: "One of the values was chosen.",
    IS_NOT: "None of the values was chosen.",
    ANSWERED: "There is an answer.",
    NOT_ANSWERED: "There is no answer.",
  } satisfies Record<ConditionOperator, string>,
});

export const AttachmentKindEnum = graphEnum({
  name: "AttachmentKind",
  description: "What a file that is asked for is.",
  values: {
    BYLAWS: "The association's bylaws.",
    ACCOUNTS: "Accounts.",
    BUDGET: "A budget.",
    MINUTES: "Minutes of a meeting.",
    PLAN: "A plan of the project.",
    OTHER: "Something else.",
  } satisfies Record<AttachmentKind, string>,
});

export const FileFormatEnum = graphEnum({
  name: "FormFileFormat",
  description: "Which files are taken.",
  values: {
    PDF: "PDF.",
    DOCUMENT: "A text document.",
    SPREADSHEET: "A spreadsheet.",
    IMAGE: "A picture.",
  } satisfies Record<FileFormat, string>,
});
