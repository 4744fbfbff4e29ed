import type { Instant, PlainDate } from "@indgang/domain/kernel";
import type { AwardCycleState } from "@indgang/domain/awards";
import { useFormats, useWords } from "@indgang/shell";
import { prizesWords } from "./prizes-words.ts";

interface Dated {
  readonly state: AwardCycleState;
  readonly nominateFrom: Instant;
  readonly nominateUntil: Instant;
  readonly scoresDueOn: PlainDate;
}

/** Says what comes next in a year of a prize, and when; null when nothing does. */
export function useNextDate(): (cycle: Dated | null) => string | null {
  const words = useWords(prizesWords);
  const { date, dateTime } = useFormats();
  return (cycle) => {
    switch (cycle?.state) {
      case "DRAFT":
        return words("opensAt", { at: dateTime(cycle.nominateFrom) });
      case "NOMINATING":
        return words("closesAt", { at: dateTime(cycle.nominateUntil) });
      case "JUDGING":
        return words("scoresDueOn", { day: date(cycle.scoresDueOn) });
      default:
        return null;
    }
  };
}
