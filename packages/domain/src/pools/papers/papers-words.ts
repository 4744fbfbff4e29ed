import type { DocumentKind } from "../attachments/index.ts";
import type { TargetGroup } from "../../associations/index.ts";
import type { BudgetKind, OtherFundingState } from "../application.values.ts";
import type { DecisionOutcome } from "../decision.type.ts";
import type { PapersKind } from "./papers.type.ts";

/** What papers call things: they are Danish, whoever issues them. */
export const outcomeWords: Readonly<Record<DecisionOutcome, string>> = {
  FULL: "Bevilling af det fulde beløb",
  PART: "Bevilling af en del af beløbet",
  REJECTED: "Afslag",
};

export const budgetWords: Readonly<Record<BudgetKind, string>> = {
  OPERATION: "Drift",
  ACTIVITIES: "Aktiviteter",
  RENT: "Husleje",
  WAGES: "Løn",
  OTHER: "Andet",
};

export const fundingWords: Readonly<Record<OtherFundingState, string>> = {
  SOUGHT: "søgt",
  RECEIVED: "modtaget",
  REFUSED: "afslået",
};

export const documentWords: Readonly<Record<DocumentKind, string>> = {
  SIGNED_APPLICATION: "Underskrevet ansøgning",
  BUDGET: "Budget",
  ACCOUNTS: "Regnskab",
  STATUTES: "Vedtægter",
  ANNUAL_REPORT: "Årsberetning",
  OTHER: "Andet dokument",
};

export const targetGroupWords: Readonly<Record<TargetGroup, string>> = {
  CHILDREN_AND_YOUNG: "børn og unge med særlige vanskeligheder",
  ELDERLY: "sårbare eller ensomme ældre",
  SUBSTANCE_ABUSE: "nuværende og tidligere misbrugere",
  ILL_OR_DISABLED: "kronisk syge, handicappede og sindslidende",
  EXCLUDED: "ensomme, udstødte og marginaliserede",
  ETHNIC_MINORITIES: "etniske minoriteter",
  IN_CRISIS: "mennesker i krise",
  RELATIVES: "pårørende",
};

export const kindWords: Readonly<Record<PapersKind, string>> = { AGENDA: "Dagsorden", MINUTES: "Referat" };
