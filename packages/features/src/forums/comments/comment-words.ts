import { defineCatalogue } from "@indgang/shell";

export const commentWords = defineCatalogue("hearingComments", {
  title: { da: "Bemærkninger fra høringen", en: "Comments from the hearing" },
  more: { da: "{count} flere. Læs dem i høringen.", en: "{count} more. Read them in the hearing." },
});
