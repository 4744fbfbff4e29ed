import { defineCatalogue } from "@indgang/shell";

export const stepWords = defineCatalogue("awardStep", {
  cancel: { da: "Annullér", en: "Cancel" },
  readAgain: {
    da: "Siden er hentet på ny. Se efter, og prøv igen, hvis det stadig skal gælde.",
    en: "The page has been read anew. Look it over, and try again if it is still to hold.",
  },
  date: { da: "{label}, dato", en: "{label}, date" },
  time: { da: "{label}, klokkeslæt", en: "{label}, time" },
  timeHelp: { da: "For eksempel 16.30", en: "For example 16.30" },
  chooseDate: { da: "Vælg en dato.", en: "Choose a date." },
  chooseTime: { da: "Skriv et klokkeslæt, for eksempel 16.30.", en: "Enter a time, for example 16.30." },
});
