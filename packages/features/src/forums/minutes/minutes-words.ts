import { defineCatalogue } from "@indgang/shell";

export const forumMinutesWords = defineCatalogue("forumMinutes", {
  title: { da: "Dagsorden og referat", en: "Agenda and minutes" },
  list: { da: "Fora", en: "Forums" },
  meeting: { da: "Møde {date}", en: "Meeting {date}" },
  print: { da: "Udskriv", en: "Print" },
  notApproved: { da: "Referatet er ikke godkendt endnu", en: "The minutes are not approved yet" },
  agendaOnly: {
    da: "Dagsordenen, som den ser ud nu. Referatet kommer efter mødet.",
    en: "The agenda as it is now. The minutes come after the meeting.",
  },
  cancelled: { da: "Mødet er aflyst", en: "The meeting is cancelled" },
  approved: { da: "Referatet blev godkendt {date}.", en: "The minutes were approved {date}." },
  from: { da: "Fra", en: "From" },
  secretariat: { da: "Sekretariatet", en: "The secretariat" },
  importance: { da: "Betydning", en: "Importance" },
  lateImportance: { da: "{importance} (modtaget for sent)", en: "{importance} (received late)" },
  recused: { da: "Inhabile", en: "Recused" },
  papers: { da: "Bilag", en: "Papers" },
  minutes: { da: "Referat", en: "Minutes" },
  noItems: { da: "Der er ingen punkter på dagsordenen.", en: "There are no items on the agenda." },
});
