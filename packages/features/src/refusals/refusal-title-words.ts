import { defineCatalogue } from "@indgang/shell";

export const refusalTitleWords = defineCatalogue("refusalTitle", {
  title: { da: "Det blev ikke gennemført", en: "It was not carried out" },
});
