import { defineCatalogue } from "@indgang/shell";

export const timesWords = defineCatalogue("forumTimes", {
  day: { da: "Dato", en: "Date" },
  startsAt: { da: "Begynder kl.", en: "Begins at" },
  endsAt: { da: "Slutter kl.", en: "Ends at" },
  timeHelp: { da: "For eksempel 16.30", en: "For example 16.30" },
  place: { da: "Sted", en: "Place" },
  placeHelp: { da: "Kan vente, til I indkalder.", en: "Can wait until you call the meeting." },
  save: { da: "Gem", en: "Save" },
  cancel: { da: "Annullér", en: "Cancel" },
});
