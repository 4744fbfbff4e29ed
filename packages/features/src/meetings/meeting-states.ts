import type { Tone } from "@indgang/components";
import type { MeetingState } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const meetingStateWords = defineCatalogue<MeetingState>("meetingState", {
  DRAFT: { da: "Under forberedelse", en: "Being prepared" },
  CALLED: { da: "Indkaldt", en: "Called" },
  CLOSED: { da: "Afsluttet", en: "Closed" },
  CANCELLED: { da: "Aflyst", en: "Cancelled" },
});

export const meetingStateTones: Readonly<Record<MeetingState, Tone>> = {
  DRAFT: "neutral",
  CALLED: "info",
  CLOSED: "success",
  CANCELLED: "neutral",
};
