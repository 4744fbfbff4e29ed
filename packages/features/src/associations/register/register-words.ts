import { defineCatalogue } from "@indgang/shell";

export const registerAssociationWords = defineCatalogue("registerAssociation", {
  title: { da: "Registrér forening", en: "Register an association" },
  list: { da: "Foreninger", en: "Associations" },
  lead: {
    da: "Søg først i listen, så den samme forening ikke kommer til at stå to gange.",
    en: "Search the list first, so that the same association does not stand there twice.",
  },
  save: { da: "Registrér foreningen", en: "Register the association" },
  cancel: { da: "Annullér", en: "Cancel" },
  saved: { da: "{name} er registreret", en: "{name} is registered" },
  openExisting: { da: "Åbn {name}", en: "Open {name}" },
  useExisting: { da: "Brug {name}", en: "Use {name}" },
  restored: { da: "Det, du skrev før, er hentet frem igen.", en: "What you wrote earlier has been brought back." },
});
