import type { NotificationKind } from "@indgang/domain/messages";
import { defineCatalogue } from "@indgang/shell";

/** What somebody was told of. In Danish as its mail says it, so that the one is found again in the other. */
export const kindWords = defineCatalogue<NotificationKind>("notificationKind", {
  REFERRAL_RECEIVED: { da: "I har fået en henvisning", en: "You have received a referral" },
  REFERRAL_ANSWERED: {
    da: "Der er svar på jeres spørgsmål om en henvisning",
    en: "Your question about a referral is answered",
  },
  REFERRAL_ASKED_BACK: { da: "Modtageren spørger om en henvisning", en: "The recipient asks about a referral" },
  REFERRAL_ACCEPTED: { da: "En henvisning er taget imod", en: "A referral is accepted" },
  REFERRAL_DECLINED: { da: "En henvisning er afvist", en: "A referral is declined" },
  REFERRAL_PASSED_ON: { da: "En henvisning er sendt videre", en: "A referral is passed on" },
  REFERRAL_MOVED: { da: "Der er nyt om en henvisning", en: "There is news of a referral" },
  REFERRAL_COMPLETED: { da: "En henvisning er afsluttet", en: "A referral is completed" },
  REFERRAL_FAILED: { da: "En henvisning lykkedes ikke", en: "A referral came to nothing" },
  REFERRAL_OVERDUE: {
    da: "En henvisning blev ikke besvaret i tide",
    en: "A referral was not answered in time",
  },
  REFERRAL_STOPPED: { da: "En henvisning er stoppet", en: "A referral is stopped" },
  HEARING_SENT: { da: "I er bedt om et høringssvar", en: "You are asked to answer a hearing" },
  HEARING_ANSWERED: { da: "Der er kommet et høringssvar", en: "An answer to a hearing has come" },
  HEARING_SUMMED_UP: { da: "En høring er samlet op", en: "A hearing is summed up" },
  FORUM_MEETING_CALLED: { da: "Der er indkaldt til møde", en: "A meeting is called" },
  FORUM_MEETING_CANCELLED: { da: "Et møde er aflyst", en: "A meeting is cancelled" },
  AGENDA_ITEM_PROPOSED: {
    da: "Der er foreslået et punkt til dagsordenen",
    en: "An item is proposed for the agenda",
  },
  AGENDA_ITEM_ANSWERED: {
    da: "Der er svar på jeres forslag til dagsordenen",
    en: "Your proposal for the agenda is answered",
  },
  NOMINATION_RECEIVED: {
    da: "Der er kommet en indstilling til en pris",
    en: "A nomination for a prize has come",
  },
  SCORES_ASKED_FOR: {
    da: "Indstillingerne er klar til jeres bedømmelse",
    en: "The nominations are ready for you to judge",
  },
  BALLOTS_COMPLETE: { da: "Alle stemmesedler er afgivet", en: "All ballots are in" },
});
