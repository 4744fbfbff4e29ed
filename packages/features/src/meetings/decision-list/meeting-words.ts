import { defineCatalogue } from "@indgang/shell";

export const meetingWords = defineCatalogue("meeting", {
  title: { da: "{committee}, {date}", en: "{committee}, {date}" },
  list: { da: "Møder", en: "Meetings" },
  call: { da: "Indkald til mødet", en: "Call the meeting" },
  callTitle: { da: "Indkald til mødet?", en: "Call the meeting?" },
  callText: {
    da: "Udvalgets medlemmer ser dagsordenen. Du kan stadig rette forslag. Afgørelser kan registreres fra mødedagen.",
    en: "The committee's members see the agenda. You can still change proposals. Decisions can be recorded from the day of the meeting.",
  },
  opens: {
    da: "Afgørelser kan registreres fra mødedagen, {day}.",
    en: "Decisions can be recorded from the day of the meeting, {day}.",
  },
  opensText: {
    da: "Indtil da kan du tilføje ansøgninger og rette forslagene. Mødet kan også først afsluttes fra den dag.",
    en: "Until then you can add applications and change the proposals. Nor can the meeting be closed before that day.",
  },
  called: { da: "Mødet er indkaldt", en: "The meeting is called" },
  recordAll: { da: "Registrér alle som foreslået", en: "Record all as proposed" },
  recordAllTitle: { da: "Registrér alle afgørelser?", en: "Record all decisions?" },
  recordAllText: {
    da: "{count, plural, one {# punkt afgøres} other {# punkter afgøres}}, som de står i forslagene, i alt {sum}. Enten bliver alle registreret, eller også ingen. Det kan ikke fortrydes.",
    en: "{count, plural, one {# item is decided} other {# items are decided}} as proposed, {sum} in total. Either all are recorded, or none. It cannot be undone.",
  },
  recordAllConfirm: { da: "Registrér alle", en: "Record all" },
  recordedAll: {
    da: "{count, plural, one {# afgørelse er registreret} other {# afgørelser er registreret}}",
    en: "{count, plural, one {# decision is recorded} other {# decisions are recorded}}",
  },
  notReady: {
    da: "Et punkt er ikke klar. Ret det punkt, der er markeret.",
    en: "An item is not ready. Correct the item that is marked.",
  },
  close: { da: "Afslut mødet", en: "Close the meeting" },
  closeTitle: { da: "Afslut mødet", en: "Close the meeting" },
  closeText: {
    da: "Når mødet er afsluttet, står beslutningsprotokollen fast.",
    en: "When the meeting is closed, the minutes stand.",
  },
  minutesText: { da: "Tekst til beslutningsprotokollen", en: "Text for the minutes" },
  attendees: { da: "Til stede", en: "Present" },
  chooseAttendees: { da: "Vælg, hvem der var til stede.", en: "Choose who was present." },
  closed: { da: "Mødet er afsluttet", en: "The meeting is closed" },
  minutes: { da: "Beslutningsprotokol", en: "Minutes" },
  print: { da: "Udskriv", en: "Print" },
  minutesDraft: { da: "Udkast: mødet er ikke afsluttet", en: "Draft: the meeting is not closed" },
  absent: { da: "Inhabile", en: "Recused" },
  decision: { da: "Beslutning", en: "Decision" },
  undecided: { da: "Ikke afgjort", en: "Not decided" },
  reason: { da: "Begrundelse", en: "Reason" },
  applied: { da: "Ansøgt", en: "Applied for" },
  granted: { da: "Bevilget", en: "Granted" },
  nobody: { da: "Ingen", en: "Nobody" },
  remarks: { da: "Bemærkninger", en: "Remarks" },
  total: { da: "Bevilget i alt", en: "Granted in total" },
  closedAt: { da: "Protokollen er afsluttet {date}", en: "The minutes were closed {date}" },
});
