import { useWords } from "@indgang/shell";
import { lastOf } from "../setup-form/last-of.ts";
import { useSetupFaults, type SetupFaults } from "../setup-form/use-setup-faults.ts";
import { roundField, roundFieldWords, roundFormWords } from "./round-form-words.ts";

/** What is wrong with the form of a round or its budget. */
export function useRoundFaults(form: string): SetupFaults {
  const words = useWords(roundFormWords);
  const names = useWords(roundFieldWords);
  return useSetupFaults(form, {
    label: (path) => names(roundField(lastOf(path))),
    isMoney: (path) => path.endsWith(".amount"),
    row: (path) => {
      const [, list, place] = /^(lines|focusAreas)\.(\d+)/u.exec(path) ?? [];
      if (list === undefined) return undefined;
      return words(list === "lines" ? "line" : "focus", { row: Number(place) + 1 });
    },
    own: ({ path, code }) => {
      if (path.endsWith(".source") && code === "UNKNOWN_VALUE") return words("reserveOnly");
      if (path === "termsOn" && code === "UNKNOWN_VALUE") return words("noTerms");
      if (path === "termsOn" && code === "TOO_FAR_AHEAD") return words("termsTooLate");
      return path === "deadlineAt" && code === "NOT_AFTER_START" ? words("deadlineAfter") : undefined;
    },
  });
}
