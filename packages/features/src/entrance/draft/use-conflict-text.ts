import { targetGroups } from "@indgang/domain/associations";
import { questionsOf, type AnswerValue, type FormContent } from "@indgang/domain/form";
import { readDraft } from "@indgang/domain/pools/draft";
import { useFormats, useWords } from "@indgang/shell";
import type { FieldValue } from "../../drafts/merge-versions.ts";
import { useAnswerText } from "../../forms/answers/use-answer-text.ts";
import { toAnswerParts } from "../../forms/fill/answer-inputs.ts";
import { budgetKindWords, otherFundingStateWords } from "../../vocabulary/application-terms.ts";
import { targetGroupWords } from "../../vocabulary/association-terms.ts";
import type { OwnFilePartsFragment } from "../files/generated/own-files.generated.ts";
import { answerIn, questionOf } from "./draft-fields.ts";

/** A field's value as a person reads it, where two wrote it differently. */
export function useConflictText(
  form: Pick<FormContent, "sections"> | null,
  files: readonly Pick<OwnFilePartsFragment, "id" | "name">[],
): (field: string, value: FieldValue) => string {
  const kinds = useWords(budgetKindWords);
  const states = useWords(otherFundingStateWords);
  const groups = useWords(targetGroupWords);
  const { money } = useFormats();
  const amount = (ore: number | null): string => (ore === null ? "" : money(ore));
  const answerText = useAnswerText(files);
  return (field, value) => {
    const key = questionOf(field);
    if (key !== null) {
      const question = form && questionsOf(form).find((one) => one.question.key === key)?.question;
      return question && value !== null ? answerText(toAnswerParts(question, answerIn(value) as AnswerValue)) : "";
    }
    if (!Array.isArray(value)) return value === null ? "" : String(value);
    const texts = value as readonly string[];
    if (field === "targetGroups")
      return targetGroups
        .filter((group) => texts.includes(group))
        .map((group) => groups(group))
        .join("\n");
    const rows = texts.map((text) => JSON.parse(text) as unknown);
    const { budget, goals, otherFunding } = readDraft({ [field]: rows });
    return [
      ...budget.map((line) => [kinds(line.kind), amount(line.amount), line.note]),
      ...goals.map((goal) => [goal.text, goal.measure]),
      ...otherFunding.map((other) => [other.funder, amount(other.amount), states(other.state)]),
    ]
      .map((parts) => parts.filter((part) => part !== "").join(" · "))
      .join("\n");
  };
}
