import { useFormats, useWords } from "@indgang/shell";
import { useCallback } from "react";
import { formalRequirementWords } from "../vocabulary/application-terms.ts";
import { refusalValues } from "./refusal-values.ts";
import { refusalWords, type AnyRefusal } from "./refusal-words.ts";

/** Says what a refusal means and what to do now. */
export function useRefusalText(): (refusal: AnyRefusal) => string {
  const words = useWords(refusalWords);
  const requirements = useWords(formalRequirementWords);
  const formats = useFormats();
  return useCallback(
    (refusal) => words(refusal.__typename, refusalValues(refusal, formats, requirements)),
    [words, requirements, formats],
  );
}
