import type { DecisionOutcome, Rating, ReasonCode, Recommendation } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const decisionOutcomeWords = defineCatalogue<DecisionOutcome>("decisionOutcome", {
  FULL: { da: "Bevilges fuldt", en: "Grant in full" },
  PART: { da: "Bevilges delvist", en: "Grant in part" },
  REJECTED: { da: "Afslag", en: "Reject" },
});

export const recommendationWords = defineCatalogue<Recommendation>("recommendation", {
  FULL: { da: "Bevilg fuldt", en: "Grant in full" },
  PART: { da: "Bevilg delvist", en: "Grant in part" },
  REJECT: { da: "Giv afslag", en: "Reject" },
});

export const ratingWords = defineCatalogue<Rating>("rating", {
  MET: { da: "Opfyldt", en: "Met" },
  PARTLY_MET: { da: "Delvist opfyldt", en: "Partly met" },
  NOT_MET: { da: "Ikke opfyldt", en: "Not met" },
  NOT_RELEVANT: { da: "Ikke relevant", en: "Not relevant" },
});

export const reasonCodeWords = defineCatalogue<ReasonCode>("reasonCode", {
  BUDGET_EXHAUSTED: { da: "Puljens midler er opbrugt", en: "The pool is used up" },
  OUTSIDE_PURPOSE: { da: "Uden for puljens formål", en: "Outside the pool's purpose" },
  NOT_VOLUNTEER_BASED: { da: "Ikke båret af frivillige", en: "Not carried by volunteers" },
  NOT_LOCALLY_ANCHORED: { da: "Ikke lokalt forankret", en: "Not locally anchored" },
  SUFFICIENT_OWN_FUNDS: { da: "Tilstrækkelig egen formue", en: "Sufficient own funds" },
  SINGLE_PERSON: { da: "Ansøgt af eller til en enkeltperson", en: "By or for a single person" },
  DOUBLE_FUNDING: { da: "Allerede finansieret af andre", en: "Already funded by others" },
  LOWER_PRIORITY: { da: "Andre ansøgninger er prioriteret højere", en: "Other applications have higher priority" },
  WAGES_NOT_COVERED: { da: "Løn dækkes ikke", en: "Wages are not covered" },
  INSUFFICIENT_INFORMATION: { da: "Ansøgningen er ikke tilstrækkeligt oplyst", en: "Not enough information" },
  OTHER: { da: "Anden grund", en: "Other reason" },
});
