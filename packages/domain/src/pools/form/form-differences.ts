import { questionsOf } from "./form-questions.ts";
import type { FormContent, FormQuestion } from "./form.type.ts";

/** One difference between two versions. `parts` names what of a question changed. */
export interface FormDifference {
  readonly kind: "ADDED" | "REMOVED" | "CHANGED" | "MOVED";
  readonly question: FormQuestion;
  readonly before: FormQuestion | null;
  readonly parts: readonly (keyof FormQuestion)[];
}

type Asked = Pick<FormContent, "sections">;

/** POOL-17: how a version differs from an earlier one, question by question, in the order of the later; removed ones last. */
export function formDifferences(earlier: Asked, later: Asked): readonly FormDifference[] {
  const before = questionsOf(earlier);
  const after = questionsOf(later);
  const stayed = before
    .map(({ question: { key } }) => key)
    .filter((key) => after.some((one) => one.question.key === key));
  const kept = after.map(({ question: { key } }) => key).filter((key) => stayed.includes(key));
  const found = after.flatMap(({ question, section }): FormDifference[] => {
    const old = before.find((one) => one.question.key === question.key);
    if (old === undefined) return [{ kind: "ADDED", question, before: null, parts: [] }];
    const parts = (Object.keys(question) as (keyof FormQuestion)[]).filter(
      (part) => JSON.stringify(question[part]) !== JSON.stringify(old.question[part]),
    );
    const isMoved = old.section.key !== section.key || stayed.indexOf(question.key) !== kept.indexOf(question.key);
    return [
      ...(parts.length > 0 ? [{ kind: "CHANGED" as const, question, before: old.question, parts }] : []),
      ...(isMoved ? [{ kind: "MOVED" as const, question, before: old.question, parts: [] }] : []),
    ];
  });
  const removed = before
    .filter(({ question: { key } }) => !stayed.includes(key))
    .map(({ question }): FormDifference => ({ kind: "REMOVED", question, before: question, parts: [] }));
  return [...found, ...removed];
}
