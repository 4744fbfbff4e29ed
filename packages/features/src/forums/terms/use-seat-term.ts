import type { PlainDate } from "@indgang/domain/kernel";
import { defineCatalogue, useFormats, useWords } from "@indgang/shell";
import { useToday } from "../../time/use-today.ts";

export const seatTermWords = defineCatalogue("forumSeatTerm", {
  since: { da: "Fra {from}", en: "From {from}" },
  until: { da: "{from} – {to}", en: "{from} – {to}" },
  future: { da: "Tiltræder {from}", en: "Begins {from}" },
});

interface SeatTerm {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

/** FORUM-1: since when, or from when to when, somebody has a seat. */
export function useSeatTerm(): (term: SeatTerm) => string {
  const words = useWords(seatTermWords);
  const { date } = useFormats();
  const today = useToday();
  return ({ startsOn, endsOn }) => {
    const from = date(startsOn);
    if (endsOn !== null) return words("until", { from, to: date(endsOn) });
    return words(startsOn > today ? "future" : "since", { from });
  };
}
