import type { Tone } from "@indgang/components";
import type { AwardCycleState, NominationState } from "@indgang/domain/awards";
import { defineCatalogue } from "@indgang/shell";

export const awardCycleStateWords = defineCatalogue<AwardCycleState>("awardCycleState", {
  DRAFT: { da: "Annonceret", en: "Announced" },
  NOMINATING: { da: "Indstillinger", en: "Nominations" },
  JUDGING: { da: "Bedømmes", en: "Being judged" },
  DECIDED: { da: "Afgjort, ikke offentlig", en: "Decided, not public" },
  PUBLISHED: { da: "Offentliggjort", en: "The winners are public" },
  CANCELLED: { da: "Aflyst", en: "Cancelled" },
});

/** What colour and icon say beside the word. */
export const awardCycleStateTones: Readonly<Record<AwardCycleState, Tone>> = {
  DRAFT: "neutral",
  NOMINATING: "info",
  JUDGING: "info",
  DECIDED: "warning",
  PUBLISHED: "success",
  CANCELLED: "neutral",
};

export const nominationStateWords = defineCatalogue<NominationState>("nominationState", {
  UNCONFIRMED: { da: "Ikke bekræftet", en: "Not confirmed" },
  RECEIVED: { da: "Skal vurderes", en: "To be checked" },
  ELIGIBLE: { da: "Kan vinde", en: "Can win" },
  INELIGIBLE: { da: "Kan ikke vinde", en: "Cannot win" },
  WITHDRAWN: { da: "Trukket tilbage", en: "Withdrawn" },
});

export const nominationStateTones: Readonly<Record<NominationState, Tone>> = {
  UNCONFIRMED: "neutral",
  RECEIVED: "warning",
  ELIGIBLE: "success",
  INELIGIBLE: "danger",
  WITHDRAWN: "neutral",
};
