import { defineCatalogue } from "@indgang/shell";

export const ownFilesWords = defineCatalogue("ownFiles", {
  title: { da: "Bilag", en: "Documents" },
  lead: {
    da: "Læg de filer ved, som skal med ansøgningen. Kommunen ser dem først, når I sender den.",
    en: "Add the files that go with the application. The municipality does not see them until you hand it in.",
  },
  handedIn: { da: "Sendt med ansøgningen", en: "Handed in with the application" },
  waiting: { da: "Sendes med, når I sender ansøgningen igen", en: "Sent along when you hand in the application again" },
  none: { da: "I har ikke sendt nogen bilag.", en: "You have not sent any documents." },
  noneMore: { da: "Der er ingen andre bilag.", en: "There are no other documents." },
  removed: { da: "Filen er fjernet", en: "The file is removed" },
  choose: { da: "Vælg fil", en: "Choose a file" },
  cpr: { da: "Kan indeholde CPR-nummer", en: "May hold a CPR number" },
  cprText: {
    da: "Se efter, om filen indeholder et CPR-nummer. Gør den det, så fjern filen, og læg en ved uden.",
    en: "See whether the file holds a CPR number. If it does, remove it and add one without.",
  },
});
