import { targetGroups } from "@indgang/domain/associations";
import type { FormQuestion } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import { fillWords } from "../fill/fill-words.ts";
import { labelIn } from "../fill/in-language.ts";

/** How a value that a condition may ask for reads: Ja, an option's words, a target group. */
export function useValueLabels(): (question: FormQuestion, value: string) => string {
  const words = useWords(fillWords);
  const groups = useWords(targetGroupWords);
  const { language } = useLanguage();
  return ({ type, options }, value) => {
    if (type === "YES_NO") return words(value === "true" ? "yes" : "no");
    const group = type === "TARGET_GROUPS" ? targetGroups.find((one) => one === value) : undefined;
    if (group) return groups(group);
    const option = options.find(({ key }) => key === value);
    return option ? labelIn(language, option) || value : value;
  };
}
