import type { BudgetKind, FormalRequirement, OtherFundingState, WaitsFor } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const budgetKindWords = defineCatalogue<BudgetKind>("budgetKind", {
  OPERATION: { da: "Drift", en: "Operation" },
  ACTIVITIES: { da: "Aktiviteter", en: "Activities" },
  RENT: { da: "Husleje", en: "Rent" },
  WAGES: { da: "Løn", en: "Wages" },
  OTHER: { da: "Andet", en: "Other" },
});

export const otherFundingStateWords = defineCatalogue<OtherFundingState>("otherFundingState", {
  SOUGHT: { da: "Søgt", en: "Sought" },
  RECEIVED: { da: "Modtaget", en: "Received" },
  REFUSED: { da: "Afslået", en: "Refused" },
});

export const waitsForWords = defineCatalogue<WaitsFor>("waitsFor", {
  SERVICE_DESK: { da: "Fælles puljeadministration", en: "Shared service desk" },
  ASSOCIATION: { da: "Foreningen", en: "The association" },
  CASEWORKER: { da: "Sagsbehandler", en: "Case worker" },
  SECRETARY: { da: "Udvalgssekretær", en: "Committee secretary" },
  COMMITTEE: { da: "Udvalget", en: "The committee" },
  NOBODY: { da: "Ingen – sagen er slut", en: "Nobody – the case is closed" },
});

export const formalRequirementWords = defineCatalogue<FormalRequirement>("formalRequirement", {
  WRITTEN: { da: "Ansøgningen er skriftlig", en: "The application is in writing" },
  NOT_SINGLE_PERSON: { da: "Ansøger er ikke en enkeltperson", en: "The applicant is not a single person" },
  BUDGET_BY_KIND: { da: "Budgettet er delt op på arter", en: "The budget is split by kind" },
  MEASURABLE_GOALS: { da: "Der er målbare mål", en: "There are measurable goals" },
  OTHER_FUNDING_STATED: { da: "Anden finansiering er oplyst", en: "Other funding is stated" },
  SIGNED: { da: "Ansøgningen er underskrevet", en: "The application is signed" },
  WITHIN_DEADLINE: { da: "Ansøgningen er kommet inden fristen", en: "The application came before the deadline" },
});
