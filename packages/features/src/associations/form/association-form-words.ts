import { defineCatalogue } from "@indgang/shell";

/** The fields' names; the keys are the paths that the rules use. */
export const associationFieldWords = defineCatalogue("associationField", {
  name: { da: "Navn", en: "Name" },
  cvr: { da: "CVR-nummer", en: "CVR number" },
  purpose: { da: "Formål", en: "Purpose" },
  activityKinds: { da: "Aktiviteter", en: "Activities" },
  targetGroups: { da: "Målgrupper", en: "Target groups" },
  street: { da: "Vej og nummer", en: "Street and number" },
  postalCode: { da: "Postnummer", en: "Postal code" },
  city: { da: "By", en: "City" },
  email: { da: "Mail", en: "E-mail" },
  phone: { da: "Telefon", en: "Telephone" },
  website: { da: "Hjemmeside", en: "Website" },
});

export const associationFormWords = defineCatalogue("associationForm", {
  cvrHelp: {
    da: "Otte cifre. En lille forening har måske intet.",
    en: "Eight digits. A small association may have none.",
  },
  websiteHelp: {
    da: "Hele adressen, for eksempel https://forening.dk",
    en: "The whole address, for example https://association.dk",
  },
  townOfStreet: {
    da: "Skriv den by, som vejen ligger i.",
    en: "Enter the town that the street is in.",
  },
});
