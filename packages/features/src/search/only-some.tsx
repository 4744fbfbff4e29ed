import { defineCatalogue, useWords } from "@indgang/shell";

export const onlySomeWords = defineCatalogue("onlySome", {
  first: { da: "De første {shown} af {total} er vist.", en: "The first {shown} of {total} are shown." },
  newest: { da: "De {shown} nyeste af {total} er vist.", en: "The {shown} newest of {total} are shown." },
  newestSummed: {
    da: "De {shown} nyeste af {total} er vist og lagt sammen.",
    en: "The {shown} newest of {total} are shown and summed.",
  },
  newestSearched: {
    da: "Fundet blandt foreningens {shown} nyeste bevillinger af {total}.",
    en: "Found among the association's {shown} newest grants of {total}.",
  },
});

export interface OnlySomeProps {
  readonly shown: number;
  readonly total: number;
  /** Which of them are shown, and what is made of them. */
  readonly which: "first" | "newest" | "newestSummed" | "newestSearched";
}

/** Says that a list stops before its end; nothing where all of it is shown. */
export function OnlySome({ shown, total, which }: OnlySomeProps) {
  const words = useWords(onlySomeWords);
  return total > shown ? <p>{words(which, { shown, total })}</p> : null;
}
