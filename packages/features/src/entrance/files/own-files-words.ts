import { defineCatalogue } from "@indgang/shell";

export const ownFilesWords = defineCatalogue("ownFiles", {
  title: { da: "Bilag", en: "Documents" },
  others: { da: "Andre bilag", en: "Other documents" },
  lead: {
    da: "Læg filer ved, som skal med ansøgningen. Kommunen ser dem først, når I sender den.",
    en: "Add files that go with the application. The municipality does not see them until you hand it in.",
  },
  handedIn: { da: "Sendt med ansøgningen", en: "Handed in with the application" },
  waiting: { da: "Sendes med, når I sender ansøgningen igen", en: "Sent along when you hand in the application again" },
  none: { da: "I har ikke sendt nogen bilag.", en: "You have not sent any documents." },
  removed: { da: "Filen er fjernet", en: "The file is removed" },
  atMost: { da: "Højst {size} for hver fil.", en: "At most {size} for each file." },
  choose: { da: "Vælg fil", en: "Choose a file" },
  cprText: {
    da: "Se efter, om filen indeholder et CPR-nummer. Gør den det, så fjern filen, og læg en ved uden.",
    en: "See whether the file holds a CPR number. If it does, remove it and add one without.",
  },
});
