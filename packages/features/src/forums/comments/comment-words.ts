import { defineCatalogue } from "@indgang/shell";

export const commentWords = defineCatalogue("hearingComments", {
  title: { da: "Sagt i høringen", en: "Said in the hearing" },
  more: { da: "{count} svar mere. Læs dem i høringen.", en: "{count} more answers. Read them in the hearing." },
});
