import { defineCatalogue } from "@indgang/shell";

export const editWords = defineCatalogue("editAssociation", {
  title: { da: "Ret {name}", en: "Edit {name}" },
  list: { da: "Foreninger", en: "Associations" },
  save: { da: "Gem ændringerne", en: "Save the changes" },
  cancel: { da: "Annullér", en: "Cancel" },
  saved: { da: "{name} er gemt", en: "{name} is saved" },
  merged: {
    da: "En anden havde også rettet foreningen. Ændringerne er flettet sammen. Se efter, og gem igen.",
    en: "Somebody else had also edited the association. The changes are merged. Look them over and save again.",
  },
  restored: { da: "Det, du skrev før, er hentet frem igen.", en: "What you wrote earlier has been brought back." },
});
