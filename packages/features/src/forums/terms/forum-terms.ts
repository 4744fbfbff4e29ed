import type { Tone } from "@indgang/components";
import type {
  AgendaImportance,
  ForumBodyKind,
  ForumMeetingState,
  ForumRecusalCause,
  HearingState,
} from "@indgang/domain/forums";
import { defineCatalogue } from "@indgang/shell";

export const bodyKindWords = defineCatalogue<ForumBodyKind>("forumBodyKind", {
  CONTACT_COMMITTEE: { da: "Kontaktudvalg", en: "Contact committee" },
  COUNCIL: { da: "Råd", en: "Council" },
  SUBCOMMITTEE: { da: "Underudvalg", en: "Sub-committee" },
});

export const forumMeetingStateWords = defineCatalogue<ForumMeetingState>("forumMeetingState", {
  PLANNED: { da: "Planlagt", en: "Planned" },
  CALLED: { da: "Indkaldt", en: "Called" },
  HELD: { da: "Afholdt, referat til godkendelse", en: "Held, minutes to be approved" },
  MINUTES_APPROVED: { da: "Referat godkendt", en: "Minutes approved" },
  CANCELLED: { da: "Aflyst", en: "Cancelled" },
});

/** What colour and icon say beside the word. */
export const forumMeetingStateTones: Readonly<Record<ForumMeetingState, Tone>> = {
  PLANNED: "neutral",
  CALLED: "info",
  HELD: "warning",
  MINUTES_APPROVED: "success",
  CANCELLED: "danger",
};

export const importanceWords = defineCatalogue<AgendaImportance>("agendaImportance", {
  ORDINARY: { da: "Almindelig sag", en: "Ordinary matter" },
  MAJOR: { da: "Sag af større betydning", en: "Matter of greater importance" },
  URGENT: { da: "Hastesag", en: "Urgent matter" },
});

export const recusalCauseWords = defineCatalogue<ForumRecusalCause>("forumRecusalCause", {
  TIE: { da: "tilknytning til foreningen", en: "tied to the association" },
  SPEAKS_FOR: { da: "repræsenterer foreningen", en: "sits for the association" },
});

export const hearingStateWords = defineCatalogue<HearingState>("hearingState", {
  DRAFT: { da: "Kladde", en: "Draft" },
  SENT: { da: "I høring", en: "Being heard" },
  CLOSED: { da: "Fristen er udløbet", en: "The deadline has passed" },
  SUMMED_UP: { da: "Sammenfattet", en: "Summed up" },
  WITHDRAWN: { da: "Trukket tilbage", en: "Withdrawn" },
});

export const hearingStateTones: Readonly<Record<HearingState, Tone>> = {
  DRAFT: "neutral",
  SENT: "info",
  CLOSED: "warning",
  SUMMED_UP: "success",
  WITHDRAWN: "danger",
};
