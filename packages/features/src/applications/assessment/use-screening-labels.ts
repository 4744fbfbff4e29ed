import { doubleFundingVerdicts, screeningCodes, screeningStances, type ScreeningCode } from "@indgang/domain/pools";
import { useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { hintNameWords, screeningWords, stanceWords, verdictWords } from "./screening-words.ts";

const codeOf = (field: string): ScreeningCode | null =>
  screeningCodes.find((code) => field === `stance.${code}` || field === `why.${code}`) ?? null;

/** Names, values and what is missing of the answers to hints and to other money; null for other fields. */
export function useScreeningLabels() {
  const words = useWords(screeningWords);
  const names = useWords(hintNameWords);
  const stances = useWords(stanceWords);
  const verdicts = useWords(verdictWords);
  return {
    field: (field: string): string | null => {
      const code = codeOf(field);
      if (code !== null)
        return field.startsWith("why.") ? `${words("why")} (${names(code)})` : words("stance", { hint: names(code) });
      if (field === "doubleFunding.verdict") return words("verdict");
      return field === "doubleFunding.note" ? words("verdictNote") : null;
    },
    value: (field: string, value: FieldValue): string | null => {
      const stance = screeningStances.find((one) => one === value);
      if (stance !== undefined && codeOf(field) !== null) return stances(stance);
      const verdict = doubleFundingVerdicts.find((one) => one === value);
      return verdict !== undefined && field === "doubleFunding.verdict" ? verdicts(verdict) : null;
    },
    missing: (field: string): string | null => {
      const code = codeOf(field);
      if (code !== null) return words("missingWhy", { hint: names(code) });
      if (field === "doubleFunding.verdict") return words("missingVerdict");
      return field === "doubleFunding.note" ? words("missingVerdictNote") : null;
    },
  };
}
