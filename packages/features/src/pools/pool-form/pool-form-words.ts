import { defineCatalogue } from "@indgang/shell";

export const poolFormWords = defineCatalogue("poolForm", {
  newTitle: { da: "Ny pulje", en: "New pool" },
  newLead: {
    da: "Bagefter vælger du kriterier og udmelder den første runde.",
    en: "Afterwards you choose criteria and announce the first round.",
  },
  editTitle: { da: "Ret {name}", en: "Edit {name}" },
  about: { da: "Om puljen", en: "About the pool" },
  descriptionHelp: {
    da: "Hvad pengene er til. Teksten er offentlig.",
    en: "What the money is for. The text is public.",
  },
  committeeHelp: {
    da: "Kun jeres eget udvalg kan afgøre puljens sager.",
    en: "Only your own committee can decide on the pool.",
  },
  kleHelp: {
    da: "Seks cifre, for eksempel 27.15.12. Nummeret afgør, hvor længe sagerne gemmes.",
    en: "Six digits, for example 27.15.12. The number decides how long cases are kept.",
  },
  create: { da: "Opret puljen", en: "Create the pool" },
  save: { da: "Gem ændringerne", en: "Save the changes" },
  created: { da: "{name} er oprettet", en: "{name} is created" },
  saved: { da: "{name} er gemt", en: "{name} is saved" },
  taken: {
    da: "I har allerede en pulje med det navn. Vælg et andet.",
    en: "You have a pool of that name already. Choose another.",
  },
});

export const poolFieldWords = defineCatalogue("poolField", {
  name: { da: "Navn", en: "Name" },
  description: { da: "Formål", en: "Purpose" },
  committeeId: { da: "Udvalg", en: "Committee" },
  kleNumber: { da: "KLE-nummer", en: "KLE number" },
});
