import { defineCatalogue } from "@indgang/shell";

export const citizenWords = defineCatalogue("citizenChoice", {
  search: { da: "CPR-nummer", en: "CPR number" },
  searchHelp: {
    da: "Ti cifre. Der søges kun blandt de borgere, jeres egen forvaltning kender.",
    en: "Ten digits. Only citizens known to your own administration are searched.",
  },
  find: { da: "Find borgeren", en: "Find the citizen" },
  logged: { da: "Opslaget er registreret.", en: "The look is logged." },
  notFound: {
    da: "Jeres forvaltning kender ikke borgeren. Se efter, om nummeret er skrevet rigtigt, eller opret borgeren her.",
    en: "Your administration does not know the citizen. Check that the number is right, or enter the citizen here.",
  },
  without: { da: "Opret uden CPR-nummer", en: "Enter without a CPR number" },
  enter: { da: "Opret borgeren", en: "Enter the citizen" },
  save: { da: "Gem borgeren", en: "Save the citizen" },
  back: { da: "Søg igen", en: "Search again" },
  another: { da: "Vælg en anden borger", en: "Choose another citizen" },
  signpost: {
    da: "Du viser kun vej. Der skal ikke vælges nogen borger.",
    en: "You only show the way. No citizen is to be chosen.",
  },
  isKnown: {
    da: "Borgeren var kendt i forvejen. Kontrollér, at oplysningerne passer.",
    en: "The citizen was known already. Check that the details are right.",
  },
  wrongLength: { da: "Et CPR-nummer har ti cifre.", en: "A CPR number has ten digits." },
  wrongDate: {
    da: "Nummeret begynder med en dato, der ikke findes. Se efter, om et ciffer er skrevet forkert.",
    en: "The number begins with a date that does not exist. Check whether a digit is mistyped.",
  },
});

/** The fields of a citizen who is entered. */
export const citizenFieldWords = defineCatalogue("citizenField", {
  name: { da: "Navn", en: "Name" },
  cpr: { da: "CPR-nummer", en: "CPR number" },
  bornOn: { da: "Fødselsdato", en: "Date of birth" },
  phone: { da: "Telefon", en: "Telephone" },
  email: { da: "Mail", en: "E-mail" },
  address: { da: "Adresse", en: "Address" },
  district: { da: "Bydel", en: "District" },
  diagnosis: { da: "Diagnose, hvis den har betydning", en: "Diagnosis, if it matters" },
});
