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
  HEARING_ANSWER_GIVEN: { da: "Jeres høringssvar er afgivet", en: "Your answer to a hearing is given" },
  HEARING_SUMMED_UP: { da: "En høring er sammenfattet", en: "A hearing is summed up" },
  HEARING_WITHDRAWN: { da: "En høring er trukket tilbage", en: "A hearing is withdrawn" },
  FORUM_SEAT_GIVEN: { da: "Du er udpeget til et forum", en: "You are appointed to a forum" },
  FORUM_SEAT_ENDED: { da: "Dit medlemskab af et forum er ophørt", en: "Your membership of a forum has ended" },
  FORUM_MEETING_PLANNED: { da: "Der er planlagt et møde", en: "A meeting is planned" },
  FORUM_MEETING_CALLED: { da: "Der er indkaldt til møde", en: "A meeting is called" },
  FORUM_MEETING_MOVED: {
    da: "Et møde har fået ny tid eller nyt sted",
    en: "A meeting has a new time or place",
  },
  FORUM_MEETING_CANCELLED: { da: "Et møde er aflyst", en: "A meeting is cancelled" },
  FORUM_MINUTES_READY: { da: "Referatet fra et møde er klar", en: "The minutes of a meeting are ready" },
  FORUM_MINUTES_APPROVED: { da: "Referatet fra et møde er godkendt", en: "The minutes of a meeting are approved" },
  AGENDA_ITEM_PROPOSED: {
    da: "Der er foreslået et punkt til dagsordenen",
    en: "An item is proposed for the agenda",
  },
  AGENDA_ITEM_ANSWERED: {
    da: "Der er svar på jeres forslag til dagsordenen",
    en: "Your proposal for the agenda is answered",
  },
  AGENDA_CHAIR_CONTACTED: {
    da: "Formanden er kontaktet om jeres hastesag",
    en: "The chair has been contacted about your urgent matter",
  },
  AGENDA_EXTENDED: {
    da: "Der er kommet et nyt punkt på dagsordenen",
    en: "A new item is on the agenda",
  },
  FORUM_PAPER_ADDED: {
    da: "Der er kommet et bilag til dagsordenen",
    en: "A paper is added to the agenda",
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
  DUE_CASE_SOON: { da: "En sag har frist om kort tid", en: "A case is due shortly" },
  DUE_CASE_PASSED: { da: "Fristen i en sag er overskredet", en: "The deadline of a case has passed" },
  DUE_MEETING: { da: "Der er møde i udvalget i morgen", en: "The committee meets tomorrow" },
  DUE_HEARING_ANSWER: {
    da: "Fristen for jeres høringssvar er om kort tid",
    en: "Your answer to a hearing is due shortly",
  },
  DUE_HEARING_ENDED: { da: "Fristen i en høring er udløbet", en: "The deadline of a hearing has passed" },
  APPLICATION_HANDED_IN: {
    da: "Kvittering: jeres ansøgning er modtaget",
    en: "Receipt: your application has been received",
  },
  APPLICATION_RETURNED: {
    da: "Der mangler noget i jeres ansøgning",
    en: "Something is missing in your application",
  },
  APPLICATION_WITHDRAWN: { da: "En ansøgning er trukket tilbage", en: "An application has been withdrawn" },
  APPLICATION_OUTCOME_HANDED_IN: {
    da: "En forening har fortalt, hvad der kom ud af en bevilling",
    en: "An association has told what came of a grant",
  },
  APPLICATION_OUTCOME_RETURNED: { da: "Jeres afrapportering er sendt retur", en: "Your report has been sent back" },
  APPLICATION_OUTCOME_APPROVED: { da: "Jeres afrapportering er godkendt", en: "Your report has been approved" },
  APPLICATION_OUTCOME_GOALS_CHANGED: {
    da: "Målene for jeres bevilling er ændret",
    en: "The goals of your grant have been changed",
  },
  DUE_CASE_OUTCOME_SOON: {
    da: "Fristen for en afrapportering er om kort tid",
    en: "A report on a grant is due shortly",
  },
  DUE_CASE_OUTCOME_PASSED: {
    da: "Fristen for en afrapportering er overskredet",
    en: "The deadline of a report on a grant has passed",
  },
  APPLICATION_CHANGE_ASKED: {
    da: "En forening beder om at ændre noget i en bevilling",
    en: "An association asks to change something in a grant",
  },
  APPLICATION_CHANGE_ANSWERED: {
    da: "Der er svar på jeres ønske om ændring",
    en: "Your wish for a change has been answered",
  },
  APPLICATION_YEAR_CONFIRMED: {
    da: "En forening har søgt om at få sin løbende bevilling fornyet",
    en: "An association has renewed its running grant",
  },
  APPLICATION_YEAR_OPENED: {
    da: "Jeres løbende bevilling er fornyet for et år",
    en: "Your running grant has been renewed for a year",
  },
  APPLICATION_YEARS_ENDED: { da: "Jeres løbende bevilling ophører", en: "Your running grant ends" },
  APPLICATION_AGREEMENT_PROPOSED: {
    da: "Der er et forslag til samarbejdsaftale",
    en: "There is a proposal for a cooperation agreement",
  },
  APPLICATION_AGREEMENT_ACCEPTED: {
    da: "Den anden part har accepteret en samarbejdsaftale",
    en: "The other side has accepted a cooperation agreement",
  },
  APPLICATION_AGREEMENT_MADE: { da: "En samarbejdsaftale er indgået", en: "A cooperation agreement is made" },
  APPLICATION_AGREEMENT_DECLINED: {
    da: "En forening siger nej til en samarbejdsaftale",
    en: "An association says no to a cooperation agreement",
  },
  DUE_CASE_RENEWAL: { da: "En løbende bevilling kan nu fornyes", en: "A running grant can now be renewed" },
  DUE_CASE_AGREEMENT: {
    da: "Svar på en samarbejdsaftale har frist om kort tid eller er ikke kommet",
    en: "An answer about a cooperation agreement is due soon, or has not come",
  },
  DUE_CASE_FOLLOW_UP: { da: "En samarbejdsaftale skal følges op", en: "A cooperation agreement is to be followed up" },
  DUE_CASE_ACCOUNTS_SOON: { da: "Jeres regnskab skal snart afleveres", en: "Your accounts are due soon" },
  DUE_CASE_ACCOUNTS_PASSED: { da: "I mangler at aflevere et regnskab", en: "You have accounts to deliver" },
  DUE_ACCOUNTS_SOON: { da: "Et regnskab skal snart afleveres", en: "Accounts are due soon" },
  DUE_ACCOUNTS_PASSED: { da: "Et regnskab er ikke kommet til tiden", en: "Accounts are late" },
  ACCOUNTS_SUBMITTED: { da: "Der er kommet et regnskab", en: "Accounts came in" },
  ACCOUNTS_CHECKED: { da: "Et regnskab er klar til godkendelse", en: "Accounts are ready to be approved" },
  APPLICATION_ACCOUNTS_RETURNED: { da: "Jeres regnskab skal rettes", en: "Your accounts have to be mended" },
  APPLICATION_ACCOUNTS_APPROVED: { da: "Jeres regnskab er godkendt", en: "Your accounts are approved" },
  APPLICATION_ACCOUNTS_EXTENDED: {
    da: "I har fået en ny frist for jeres regnskab",
    en: "You have more time for your accounts",
  },
  APPLICATION_INSTALMENT_PAID: {
    da: "En rate af jeres bevilling er udbetalt",
    en: "An instalment of your grant has been paid",
  },
  APPLICATION_MONEY_CLAIMED: {
    da: "Kommunen kræver penge tilbage af jeres bevilling",
    en: "The municipality claims money of your grant back",
  },
  APPLICATION_PAYEE_CHANGED: {
    da: "Kontoen for jeres bevilling er ændret. Ring, hvis I ikke ved af det",
    en: "The account of your grant has been changed. Call if you did not know",
  },
  REPORT_CLOSED: {
    da: "Et kapitel af årsberetningen er færdigt",
    en: "A chapter of the yearly report is finished",
  },
  OPINION_ASKED_FOR: {
    da: "Du er bedt om din vurdering af en sag",
    en: "You are asked for your opinion on a case",
  },
  ROUND_ANNOUNCED: { da: "En ansøgningsrunde er udmeldt", en: "A round of a pool is announced" },
  ROUND_OPENED: { da: "En ansøgningsrunde er åbnet", en: "A round of a pool is open" },
  ROUND_EXTENDED: { da: "En ansøgningsfrist er forlænget", en: "A round has a later deadline" },
  ROUND_CLOSED_EARLY: {
    da: "En ansøgningsrunde er lukket før tid",
    en: "A round was closed before its deadline",
  },
});
