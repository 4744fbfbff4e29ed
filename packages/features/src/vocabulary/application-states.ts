import type { ApplicationState } from "@indgang/domain/pools";
import type { Tone } from "@indgang/components";
import { defineCatalogue } from "@indgang/shell";

export const applicationStateWords = defineCatalogue<ApplicationState>("applicationState", {
  RECEIVED: { da: "Modtaget", en: "Received" },
  RETURNED: { da: "Sendt retur", en: "Sent back" },
  ASSESSING: { da: "Til faglig vurdering", en: "Being assessed" },
  RECOMMENDED: { da: "Indstillet", en: "Recommended" },
  SCHEDULED: { da: "På dagsorden", en: "On an agenda" },
  GRANTED: { da: "Bevilget", en: "Granted" },
  PARTLY_GRANTED: { da: "Bevilget delvist", en: "Partly granted" },
  REJECTED: { da: "Afslag", en: "Rejected" },
  WITHDRAWN: { da: "Trukket tilbage", en: "Withdrawn" },
});

/** What colour and icon say beside the word. */
export const applicationStateTones: Readonly<Record<ApplicationState, Tone>> = {
  RECEIVED: "info",
  RETURNED: "warning",
  ASSESSING: "info",
  RECOMMENDED: "info",
  SCHEDULED: "info",
  GRANTED: "success",
  PARTLY_GRANTED: "success",
  REJECTED: "danger",
  WITHDRAWN: "neutral",
};
