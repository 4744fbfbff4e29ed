import { questionsOf, type Condition, type FormSection } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import { labelIn } from "../fill/in-language.ts";
import { conditionOperatorWords } from "../terms/form-terms.ts";
import { builderWords, questionPartWords } from "./builder-words.ts";
import { useValueLabels } from "./use-value-labels.ts";

/** A condition as a sentence: Vises når “Har I ansatte?” er Ja. */
export function useConditionSentence(sections: readonly FormSection[]): (condition: Condition) => string {
  const words = useWords(questionPartWords);
  const builder = useWords(builderWords);
  const operators = useWords(conditionOperatorWords);
  const valueLabel = useValueLabels();
  const { language } = useLanguage();
  return ({ question: key, operator, values }) => {
    const asked = questionsOf({ sections }).find(({ question }) => question.key === key)?.question;
    const said = asked ? values.map((value) => valueLabel(asked, value)).join(words("or")) : "";
    const question = (asked && labelIn(language, asked)) || builder("unnamed");
    return words("sentence", { question, operator: operators(operator), values: said }).trim();
  };
}
