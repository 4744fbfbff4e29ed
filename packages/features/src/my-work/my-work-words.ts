import type { WorkKind } from "@indgang/domain/pools";
import { defineCatalogue } from "@indgang/shell";

export const myWorkWords = defineCatalogue("myWork", {
  title: { da: "Mit arbejde", en: "My work" },
  summary: {
    da: "{count, plural, =0 {Intet venter på dig} one {# opgave venter på dig} other {# opgaver venter på dig}}",
    en: "{count, plural, =0 {Nothing waits for you} one {# task waits for you} other {# tasks wait for you}}",
  },
  overdueGroup: { da: "Fristen er overskredet", en: "Past the deadline" },
  soonGroup: { da: "Inden for syv dage", en: "Within seven days" },
  laterGroup: { da: "Senere", en: "Later" },
  undatedGroup: { da: "Uden frist", en: "Without a deadline" },
  overdueSince: { da: "Skulle være gjort {date}", en: "Was due {date}" },
  dueOn: { da: "Frist {date}", en: "Due {date}" },
  noDeadline: { da: "Ingen frist", en: "No deadline" },
  meetingOn: { da: "Mødedag {date}", en: "Meeting day {date}" },
  meetingWasOn: { da: "Mødet var {date}", en: "The meeting was {date}" },
  calledMeeting: { da: "Indkaldt møde", en: "Called meeting" },
  meetingAt: { da: "Møde {date}", en: "Meeting {date}" },
  nextMeeting: { da: "Næste møde i {committee}", en: "Next meeting of {committee}" },
  referralFrom: { da: "Henvisning fra {sender}", en: "Referral from {sender}" },
  urgency: { da: "Hastegrad: {urgency}", en: "Urgency: {urgency}" },
  ownReferral: { da: "Jeres egen henvisning", en: "Your own referral" },
  casesWait: {
    da: "Indstillede ansøgninger venter på en dagsorden",
    en: "Recommended applications wait for an agenda",
  },
  emptyTitle: { da: "Der er ikke noget, der venter på dig", en: "Nothing waits for you" },
  emptyText: {
    da: "Når en sag eller et møde bliver din opgave, står den her. Du kan finde alle sager under Ansøgninger.",
    en: "When a case or a meeting becomes yours, it stands here. You find all cases under Applications.",
  },
  more: { da: "Vis flere", en: "Show more" },
  loading: { da: "Henter dit arbejde …", en: "Loading your work …" },
});

export const workKindWords = defineCatalogue<WorkKind>("workKind", {
  FORMAL_CHECK: { da: "Formel kontrol", en: "Formal check" },
  COMPLETION_OVERDUE: { da: "Foreningen har ikke svaret", en: "The association has not answered" },
  GIVE_OPINION: { da: "Din vurdering ønskes", en: "Your opinion is asked for" },
  APPROVE_OUTCOME: { da: "Resultater skal læses", en: "Results to read" },
  OUTCOME_OVERDUE: { da: "Resultater mangler", en: "Results are missing" },
  ASSESS: { da: "Faglig vurdering", en: "Assessment" },
  CHECK_ACCOUNTS: { da: "Kontrollér regnskab", en: "Check accounts" },
  APPROVE_ACCOUNTS: { da: "Godkend regnskab", en: "Approve accounts" },
  ACCOUNTS_MISSING: { da: "Regnskab mangler", en: "Accounts missing" },
  PREPARE_MEETING: { da: "Forbered møde", en: "Prepare meeting" },
  DECIDE_MEETING: { da: "Afgørelser i møde", en: "Decisions in meeting" },
  CLOSE_MEETING: { da: "Afslut møde", en: "Close meeting" },
  ANSWER_AGREEMENT: { da: "Samarbejdsaftale venter på dig", en: "Agreement waits for you" },
  FOLLOW_UP_AGREEMENT: { da: "Følg op på samarbejdsaftale", en: "Follow up an agreement" },
  ASSIGN: { da: "Fordel sagen", en: "Assign the case" },
  ANSWER_CHANGE: { da: "Ønske om ændring", en: "Wish for a change" },
  RENEW_YEAR: { da: "Fornyelse af bevilling", en: "Renewal of a grant" },
});
