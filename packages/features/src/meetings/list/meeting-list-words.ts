import { defineCatalogue } from "@indgang/shell";

export const meetingListWords = defineCatalogue("meetingList", {
  title: { da: "Møder", en: "Meetings" },
  create: { da: "Opret møde", en: "Create a meeting" },
  state: { da: "Status", en: "Status" },
  allStates: { da: "Alle møder", en: "All meetings" },
  caption: { da: "Udvalgets møder", en: "The committee's meetings" },
  when: { da: "Tidspunkt", en: "When" },
  committee: { da: "Udvalg", en: "Committee" },
  place: { da: "Sted", en: "Place" },
  items: { da: "Punkter", en: "Items" },
  emptyTitle: { da: "Der er ingen møder", en: "There are no meetings" },
  emptySecretary: {
    da: "Opret et møde, og sæt de indstillede ansøgninger på dagsordenen.",
    en: "Create a meeting and put the recommended applications on the agenda.",
  },
  emptyOthers: {
    da: "Når udvalgets sekretær opretter et møde, står det her.",
    en: "When the committee's secretary creates a meeting, it stands here.",
  },
  date: { da: "Dato", en: "Date" },
  time: { da: "Klokkeslæt", en: "Time" },
  timeHelp: { da: "For eksempel 16.30", en: "For example 16.30" },
  cancel: { da: "Annullér", en: "Cancel" },
  chooseCommittee: { da: "Vælg et udvalg.", en: "Choose a committee." },
  chooseDate: { da: "Vælg mødets dato.", en: "Choose the meeting's date." },
  chooseTime: {
    da: "Skriv, hvornår mødet begynder, for eksempel 16.30.",
    en: "Enter when the meeting begins, for example 16.30.",
  },
  choosePlace: { da: "Skriv, hvor mødet er.", en: "Enter where the meeting is." },
});
