import { defineCatalogue } from "@indgang/shell";

export const seatWords = defineCatalogue("associationSeats", {
  title: { da: "Pladser i fora", en: "Seats in forums" },
  none: {
    da: "Foreningen har ingen pladser i fora.",
    en: "The association has no seat in a forum.",
  },
  noneNow: {
    da: "Foreningen har ingen pladser i fora for tiden.",
    en: "The association has no seat in a forum now.",
  },
  past: { da: "Tidligere pladser", en: "Former seats" },
  chair: { da: "Formand", en: "Chair" },
});
