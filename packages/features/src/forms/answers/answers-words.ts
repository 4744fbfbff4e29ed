import { defineCatalogue } from "@indgang/shell";

export const answersWords = defineCatalogue("answers", {
  files: {
    da: "{count, plural, one {# bilag} other {# bilag}}",
    en: "{count, plural, one {# enclosure} other {# enclosures}}",
  },
});
