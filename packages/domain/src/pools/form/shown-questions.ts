import type { AnswerValue, FormAnswers } from "./answer.type.ts";
import { questionsOf, type PlacedQuestion } from "./form-questions.ts";
import type { Condition, FormContent } from "./form.type.ts";

/** True when there is nothing of an answer: missing, an empty text, an empty list. */
export function isUnanswered(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  return Array.isArray(value) && value.length === 0;
}

function isMet({ operator, values }: Condition, answer: AnswerValue | undefined): boolean {
  if (operator === "ANSWERED") return !isUnanswered(answer);
  if (operator === "NOT_ANSWERED") return isUnanswered(answer);
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const isChosen = chosen.some((one) => values.includes(String(one)));
  return operator === "IS" ? isChosen : !isChosen;
}

/**
 * POOL-6: the questions that these answers leave to be seen, in order. What hangs on a question that is itself hidden is hidden, too, so an
 * answer that nobody sees decides nothing.
 */
export function shownQuestions(form: Pick<FormContent, "sections">, answers: FormAnswers): readonly PlacedQuestion[] {
  const shown = new Set<string>();
  return questionsOf(form).filter(({ question: { key, condition } }) => {
    const isShown =
      condition === null || (shown.has(condition.question) && isMet(condition, answerOf(answers, condition.question)));
    if (isShown) shown.add(key);
    return isShown;
  });
}

/** The answer to a question; undefined without one. Keys of every object (`constructor`) are no answers. */
export function answerOf(answers: FormAnswers, key: string): AnswerValue | undefined {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}
