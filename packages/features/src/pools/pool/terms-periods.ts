import type { PlainDate } from "@indgang/domain/kernel";

interface Terms {
  readonly validFrom: PlainDate;
}

/** POOL-17: terms by whether they hold today, are to hold, or held before; the latest first. */
export function termsPeriods<One extends Terms>(terms: readonly One[], today: PlainDate) {
  const begun = terms.filter(({ validFrom }) => validFrom <= today).toSorted(latestFirst);
  return {
    now: begun[0] ?? null,
    coming: terms.filter(({ validFrom }) => validFrom > today).toSorted(latestFirst),
    earlier: begun.slice(1),
  };
}

const latestFirst = (one: Terms, other: Terms): number => other.validFrom.localeCompare(one.validFrom);
