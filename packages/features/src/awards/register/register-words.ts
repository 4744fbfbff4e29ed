import { defineCatalogue } from "@indgang/shell";

export const registerNominationWords = defineCatalogue("registerNomination", {
  title: { da: "Registrér indstilling", en: "Register a nomination" },
  lead: {
    da: "En indstilling, der er modtaget som brev. Kun prisens sekretariat kan læse den bagefter.",
    en: "A nomination that came by letter. Only the secretariat of the prize can read it afterwards.",
  },
  restored: { da: "Det, du skrev før, er hentet frem igen.", en: "What you wrote earlier has been brought back." },
  list: { da: "Priser", en: "Prizes" },
  cycle: { da: "{prize} {year}", en: "{prize} {year}" },
  nominee: { da: "Hvem indstilles?", en: "Who is nominated?" },
  nominator: { da: "Hvem indstiller?", en: "Who nominates?" },
  associationHelp: { da: "Søg på navn eller CVR-nummer.", en: "Search by name or CVR number." },
  nameHelp: {
    da: "Udfyldes kun, hvis foreningen ikke findes i registret.",
    en: "Only when the association is not in the directory.",
  },
  reasonsHelp: { da: "Mindst {min} tegn. Skriv ingen CPR-numre.", en: "At least {min} characters. No CPR numbers." },
  emailHelp: { da: "Hvis den står i brevet.", en: "If the letter has one." },
  speaksForHelp: {
    da: "Hvis indstilleren skriver på vegne af en forening. En forening kan ikke indstille sig selv.",
    en: "If the nominator writes on behalf of an association. It cannot nominate itself.",
  },
  clear: { da: "Fjern {name}", en: "Remove {name}" },
  save: { da: "Registrér indstillingen", en: "Register the nomination" },
  cancel: { da: "Annullér", en: "Cancel" },
  saved: { da: "Indstillingen af {nominee} er registreret", en: "The nomination of {nominee} is registered" },
  closed: {
    da: "Der er ikke åbent for indstillinger til denne pris nu.",
    en: "Nominations for this prize are not received now.",
  },
});

export const nominationFieldWords = defineCatalogue("nominationField", {
  categoryId: { da: "Kategori", en: "Category" },
  organisation: { da: "Forening", en: "Association" },
  worksIn: { da: "Personens forening (valgfrit)", en: "The person's association (optional)" },
  name: { da: "Navn", en: "Name" },
  activeAt: { da: "Hvor er personen aktiv?", en: "Where is the person active?" },
  reasons: { da: "Begrundelse", en: "Reasons" },
  nominatorName: { da: "Indstillerens navn", en: "The nominator's name" },
  email: { da: "Mailadresse (valgfrit)", en: "E-mail address (optional)" },
  speaksFor: { da: "Skriver på vegne af (valgfrit)", en: "Writes on behalf of (optional)" },
  receivedAt: { da: "Brevet modtaget", en: "The letter came" },
});
