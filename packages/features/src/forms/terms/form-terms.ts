import type { ApplicationField, ConditionOperator, FormKind, FormStanding, QuestionType } from "@indgang/domain/form";
import { defineCatalogue } from "@indgang/shell";

export const formKindWords = defineCatalogue<FormKind>("formKind", {
  FULL: { da: "Fuldt skema", en: "Full form" },
  RENEWAL: { da: "Skema til fornyelse", en: "Renewal form" },
});

export const formStandingWords = defineCatalogue<FormStanding>("formStanding", {
  DRAFT: { da: "Kladde", en: "Draft" },
  COMING: { da: "Gælder senere", en: "Coming" },
  IN_FORCE: { da: "Gælder nu", en: "In force" },
  REPLACED: { da: "Afløst", en: "Replaced" },
  WITHDRAWN: { da: "Kasseret", en: "Thrown away" },
});

export const questionTypeWords = defineCatalogue<QuestionType>("questionType", {
  SHORT_TEXT: { da: "Kort tekst", en: "Short text" },
  LONG_TEXT: { da: "Lang tekst", en: "Long text" },
  NUMBER: { da: "Tal", en: "Number" },
  MONEY: { da: "Beløb", en: "Amount" },
  CHOICE: { da: "Vælg én", en: "Choose one" },
  CHOICES: { da: "Vælg flere", en: "Choose several" },
  YES_NO: { da: "Ja eller nej", en: "Yes or no" },
  DATE: { da: "Dato", en: "Date" },
  PERIOD: { da: "Periode", en: "Period" },
  PLACE: { da: "Sted", en: "Place" },
  FILE: { da: "Bilag", en: "Enclosure" },
  BUDGET_TABLE: { da: "Budget", en: "Budget" },
  GOALS: { da: "Mål", en: "Goals" },
  OTHER_FUNDING: { da: "Anden finansiering", en: "Other funding" },
  TARGET_GROUPS: { da: "Målgrupper", en: "Target groups" },
  INFORMATION: { da: "Tekst til ansøgeren", en: "Text for the applicant" },
});

/** What an application has of its own. */
export const applicationFieldWords = defineCatalogue<ApplicationField>("applicationField", {
  title: { da: "Projektets titel", en: "Title of the project" },
  purpose: { da: "Formål", en: "Purpose" },
  budget: { da: "Budget", en: "Budget" },
  goals: { da: "Mål", en: "Goals" },
  otherFunding: { da: "Anden finansiering", en: "Other funding" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  participants: { da: "Antal deltagere", en: "Number of participants" },
  volunteers: { da: "Antal frivillige", en: "Number of volunteers" },
});

/** As they stand in "Vises når [spørgsmål] er [svar]". */
export const conditionOperatorWords = defineCatalogue<ConditionOperator>("conditionOperator", {
  IS: { da: "er", en: "is" },
  IS_NOT: { da: "ikke er", en: "is not" },
  ANSWERED: { da: "er besvaret", en: "is answered" },
  NOT_ANSWERED: { da: "ikke er besvaret", en: "is not answered" },
});
