import { defineCatalogue } from "@indgang/shell";
import type { NextStep } from "./next-step.ts";

export const forumMeetingWords = defineCatalogue("forumMeeting", {
  list: { da: "Fora", en: "Forums" },
  title: { da: "Møde {date}", en: "Meeting {date}" },
  until: { da: "til kl. {time}", en: "until {time}" },
  noPlace: { da: "Sted ikke fastsat", en: "Place not decided" },
  calledLate: { da: "Indkaldt sent", en: "Called late" },
  calledAt: { da: "Indkaldt {date}", en: "Called {date}" },
  next: { da: "Næste skridt", en: "Next step" },
  propose: { da: "Foreslå et punkt", en: "Propose an item" },
  minutes: { da: "Dagsorden og referat", en: "Agenda and minutes" },
  more: { da: "Ændr mødet", en: "Change the meeting" },
  move: { da: "Ændr tid eller sted", en: "Change time or place" },
  moved: { da: "Mødet er ændret", en: "The meeting is changed" },
  agenda: { da: "Dagsorden", en: "Agenda" },
  emptyAgenda: { da: "Der er ingen punkter på dagsordenen endnu", en: "There are no items on the agenda yet" },
  emptyAgendaText: {
    da: "Foreslå et punkt. Sekretariatet sætter det på dagsordenen.",
    en: "Propose an item. The secretariat takes it on the agenda.",
  },
  proposals: { da: "Forslag til dagsordenen", en: "Proposals for the agenda" },
  notTaken: { da: "Ikke sat på dagsordenen", en: "Not taken on the agenda" },
  cancelled: { da: "Mødet er aflyst", en: "The meeting is cancelled" },
});

/** What the secretariat does now. */
export const nextStepWords = defineCatalogue<NextStep>("forumNextStep", {
  takeOn: {
    da: "{count, plural, one {Der er # forslag til dagsordenen. Sæt det på, eller afvis det med en begrundelse.} other {Der er # forslag til dagsordenen. Sæt dem på, eller afvis dem med en begrundelse.}}",
    en: "{count, plural, one {There is # proposal} other {There are # proposals}} for the agenda. Decide: on the agenda, or write why not.",
  },
  begin: {
    da: "Mødet har ingen punkter. Foreslå et punkt, og sæt det på dagsordenen, før I indkalder.",
    en: "The meeting has no items. Propose one and take it on the agenda before you call the meeting.",
  },
  place: {
    da: "Angiv, hvor mødet holdes. Derefter kan I indkalde.",
    en: "Write where the meeting is held. Then you can call it.",
  },
  call: {
    da: "Dagsordenen er klar. Indkald senest {date}.",
    en: "The agenda is ready. Call the meeting by {date}.",
  },
  overdue: {
    da: "Mødetidspunktet er passeret, uden at der blev indkaldt. Aflys mødet, og planlæg et nyt.",
    en: "The time went by without a call. Cancel the meeting and plan a new one.",
  },
  wait: {
    da: "Medlemmerne har fået dagsordenen. Referatet kan skrives, når mødet begynder.",
    en: "The members have the agenda. The minutes are written from the meeting's beginning.",
  },
  minutes: {
    da: "Skriv referat til hvert punkt. {count, plural, one {# punkt mangler} other {# punkter mangler}}.",
    en: "Write minutes for each item. {count, plural, one {# item is missing} other {# items are missing}}.",
  },
  close: {
    da: "Alle punkter har referat. Afslut mødet, så medlemmerne kan læse det.",
    en: "All items have minutes. Close the meeting so that the members can read them.",
  },
  approve: {
    da: "Medlemmerne kan læse referatet. Notér, når det er godkendt. Derefter kan det ikke ændres.",
    en: "The members can read the minutes. Note when they are approved; then they change no more.",
  },
  done: {
    da: "Referatet er godkendt. Der er ikke mere at gøre.",
    en: "The minutes are approved. There is no more to do.",
  },
  cancelled: { da: "Der er ikke mere at gøre.", en: "There is no more to do." },
});

/** The meeting's own steps, as their buttons say them. */
export const meetingStepWords = defineCatalogue("forumMeetingStep", {
  call: { da: "Indkald mødet", en: "Call the meeting" },
  callTitle: { da: "Indkald mødet?", en: "Call the meeting?" },
  callText: {
    da: "Medlemmerne får besked og kan se tid, sted og dagsorden. Inhabilitet noteres på de enkelte punkter.",
    en: "The members are told and can see time, place and agenda. Who is recused from an item is recorded.",
  },
  callLate: {
    da: "Der er mindre end {days} dage til mødet. Det vil fremgå, at mødet er indkaldt sent.",
    en: "There are fewer than {days} days until the meeting. The meeting will show that the call is late.",
  },
  called: { da: "Mødet er indkaldt", en: "The meeting is called" },
  close: { da: "Afslut mødet", en: "Close the meeting" },
  closeTitle: { da: "Afslut mødet?", en: "Close the meeting?" },
  closeText: {
    da: "Medlemmerne får besked, og alle forvaltninger kan læse referatet. Det kan rettes, indtil det er godkendt.",
    en: "The members are told, and all administrations can read the minutes. They can be corrected until they are approved.",
  },
  closed: { da: "Mødet er afsluttet", en: "The meeting is closed" },
  approve: { da: "Notér godkendelse", en: "Note the approval" },
  approveTitle: { da: "Er referatet godkendt?", en: "Are the minutes approved?" },
  approveText: { da: "Derefter kan det ikke ændres.", en: "After this they cannot be changed." },
  approved: { da: "Godkendelsen er noteret", en: "The approval is noted" },
  cancel: { da: "Aflys mødet", en: "Cancel the meeting" },
  cancelTitle: { da: "Aflys mødet?", en: "Cancel the meeting?" },
  cancelText: {
    da: "Medlemmerne får besked og kan læse begrundelsen. Det kan ikke fortrydes.",
    en: "The members are told and can read the reason. It cannot be undone.",
  },
  cancelReason: { da: "Begrundelse", en: "Reason" },
  cancelled: { da: "Mødet er aflyst", en: "The meeting is cancelled" },
});
