import type { DocumentKind } from "../attachments/index.ts";
import type { OtherFundingState } from "../application/application.values.ts";
import type { DecisionOutcome } from "../decision/decision.type.ts";
import type { PapersKind } from "./papers.type.ts";

/** What papers call things: they are Danish, whoever issues them. */
export const outcomeWords: Readonly<Record<DecisionOutcome, string>> = {
  FULL: "Bevilling af det fulde beløb",
  PART: "Bevilling af en del af beløbet",
  REJECTED: "Afslag",
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

export const kindWords: Readonly<Record<PapersKind, string>> = { AGENDA: "Dagsorden", MINUTES: "Referat" };
