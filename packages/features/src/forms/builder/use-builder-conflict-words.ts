import { readSections, type FormSection } from "@indgang/domain/form";
import { useLanguage, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { labelIn, titleIn } from "../fill/in-language.ts";
import { questionTypeWords } from "../terms/form-terms.ts";
import { builderWords } from "./builder-words.ts";
import { fromFields } from "./builder-draft.ts";
import { useConditionSentence } from "./use-condition-sentence.ts";

/** How a person reads two versions of a question, of a heading, or of the order in which they stand. */
export function useBuilderConflictWords(sections: readonly FormSection[]) {
  const words = useWords(builderWords);
  const types = useWords(questionTypeWords);
  const sentence = useConditionSentence(sections);
  const { language } = useLanguage();
  const name = (field: string): string => {
    const [what, key] = field.split(".");
    const section = sections.find((one) => (what === "section" ? one.key === key : false));
    const question = sections.flatMap(({ questions }) => questions).find((one) => one.key === key);
    if (section) return titleIn(language, section) || words("unnamed");
    return (question && labelIn(language, question)) || words("unnamed");
  };
  const label = (field: string): string => (field === "order" ? words("order") : name(field));
  const show = (field: string, value: FieldValue): string => {
    if (Array.isArray(value)) return value.map((one) => name(String(one))).join(" · ");
    if (typeof value !== "string") return "";
    if (field.startsWith("section.")) {
      const [section] = readSections([{ ...JSON.parse(value), questions: [] }]) ?? [];
      return section ? [titleIn(language, section), section.intro].filter(Boolean).join("\n") : "";
    }
    const holder = { key: "holder", title: "", titleEn: null, intro: null, introEn: null };
    const [holding] = fromFields({
      order: ["section.holder", field],
      "section.holder": JSON.stringify(holder),
      [field]: value,
    });
    const question = holding?.questions[0];
    if (question === undefined) return "";
    return [
      labelIn(language, question) || words("unnamed"),
      types(question.type),
      question.help,
      question.isRequired ? words("required") : null,
      question.condition ? sentence(question.condition) : null,
    ]
      .filter(Boolean)
      .join("\n");
  };
  return { label, show };
}
