import type { Tone } from "@indgang/components";
import type { ReferralEventKind, ReferralState } from "@indgang/domain/referrals";
import { defineCatalogue } from "@indgang/shell";

export const referralStateWords = defineCatalogue<ReferralState>("referralState", {
  DRAFT: { da: "Kladde", en: "Draft" },
  REQUESTED: { da: "Venter på svar", en: "Awaiting an answer" },
  RETURNED: { da: "Tilbage hos afsender", en: "Back with the sender" },
  ACCEPTED: { da: "Modtaget", en: "Accepted" },
  IN_PROGRESS: { da: "I gang", en: "In progress" },
  ON_HOLD: { da: "På pause", en: "On hold" },
  COMPLETED: { da: "Afsluttet", en: "Completed" },
  DECLINED: { da: "Afvist", en: "Declined" },
  PASSED_ON: { da: "Sendt videre", en: "Passed on" },
  FAILED: { da: "Ikke lykkedes", en: "Failed" },
  CANCELLED: { da: "Stoppet", en: "Cancelled" },
  ENTERED_IN_ERROR: { da: "Oprettet ved en fejl", en: "Entered in error" },
});

/** What colour and icon say beside the word. */
export const referralStateTones: Readonly<Record<ReferralState, Tone>> = {
  DRAFT: "neutral",
  REQUESTED: "info",
  RETURNED: "warning",
  ACCEPTED: "info",
  IN_PROGRESS: "info",
  ON_HOLD: "warning",
  COMPLETED: "success",
  DECLINED: "danger",
  PASSED_ON: "neutral",
  FAILED: "danger",
  CANCELLED: "neutral",
  ENTERED_IN_ERROR: "neutral",
};

export const referralEventWords = defineCatalogue<ReferralEventKind>("referralEvent", {
  DRAFTED: { da: "Kladde begyndt", en: "Draft begun" },
  DRAFT_SAVED: { da: "Kladde gemt", en: "Draft saved" },
  DRAFT_DISCARDED: { da: "Kladden er slettet", en: "The draft was deleted" },
  DRAFT_DIED: { da: "Kladden blev aldrig sendt og er slettet", en: "The draft was never sent and is deleted" },
  SENT: { da: "Henvisning sendt", en: "Referral sent" },
  SENT_AGAIN: { da: "Sendt igen", en: "Sent again" },
  ASKED_BACK: { da: "Modtageren har spurgt", en: "The recipient asked" },
  ANSWERED: { da: "Afsenderen har svaret", en: "The sender answered" },
  RETURNED_OVERDUE: { da: "Ingen svarede inden fristen", en: "Nobody answered in time" },
  ACCEPTED: { da: "Modtageren har taget imod", en: "The recipient accepted" },
  DECLINED: { da: "Modtageren har afvist", en: "The recipient declined" },
  PASSED_ON: { da: "Sendt videre", en: "Passed on" },
  STARTED: { da: "Arbejdet er begyndt", en: "The work began" },
  HELD: { da: "Sat på pause", en: "Put on hold" },
  RESUMED: { da: "Arbejdet er genoptaget", en: "The work was resumed" },
  FOLLOWED_UP: { da: "Afsenderen har fulgt op", en: "The sender followed up" },
  COMPLETED: { da: "Afsluttet", en: "Completed" },
  FAILED: { da: "Det lykkedes ikke", en: "It failed" },
  CANCELLED: { da: "Stoppet", en: "Cancelled" },
  CONSENT_WITHDRAWN: { da: "Samtykket er trukket tilbage", en: "The consent was withdrawn" },
  ENTERED_IN_ERROR: { da: "Markeret som en fejl", en: "Marked as an error" },
  ERASED: { da: "Borgeren er slettet af henvisningen", en: "The citizen was erased from the referral" },
});
