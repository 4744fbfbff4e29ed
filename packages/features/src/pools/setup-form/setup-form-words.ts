import { defineCatalogue } from "@indgang/shell";

export const setupFormWords = defineCatalogue("poolSetupForm", {
  cancel: { da: "Annullér", en: "Cancel" },
  list: { da: "Puljer", en: "Pools" },
});
