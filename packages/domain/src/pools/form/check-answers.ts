import { problem, type Problems } from "../../kernel/index.ts";
import type { AnsweredFile, AnswerValue, FormAnswers, PlaceAnswer } from "./answer.type.ts";
import { answerProblems } from "./check-answer.ts";
import type { FormContent, FormQuestion } from "./form.type.ts";
import { isAnswerTo } from "./read-answer.ts";
import { answerOf, isUnanswered, shownQuestions } from "./shown-questions.ts";

/** DRAFT: what stands there must be right as far as it goes. SUBMIT: everything that is asked is answered. */
export type AnswerMode = "DRAFT" | "SUBMIT";

/** What an answer is checked against beside the form. */
export interface CheckAnswersSetting {
  /** Files that the answers may name, with what they are; left out: not looked at. */
  readonly files?: readonly AnsweredFile[];
  /** True where enclosures come on paper: then no question for a file has to be answered. */
  readonly areFilesElsewhere?: boolean;
}

/** Answers to the questions that are seen, and what is wrong with them. */
export interface CheckedAnswers {
  readonly answers: FormAnswers;
  /** Paths begin with the question's key: `rooms`, `period.to`, `budget.0.amount`. */
  readonly problems: Problems;
}

/**
 * POOL-6: answers checked by the form that they were filled in on. Answers to questions that are hidden, or that the form does not ask, are
 * dropped and block nothing. Never throws, whatever the answers are.
 */
export function checkAnswers(
  form: Pick<FormContent, "sections">,
  answers: FormAnswers,
  mode: AnswerMode,
  { files, areFilesElsewhere = false }: CheckAnswersSetting = {},
): CheckedAnswers {
  const kept: Record<string, AnswerValue> = {};
  const problems: Problems[] = [];
  const setting = { isSubmitted: mode === "SUBMIT", files: files ?? null };
  for (const { question } of shownQuestions(form, answers)) {
    const { key } = question;
    if (question.type === "INFORMATION") continue;
    const answer = answerOf(answers, key);
    if (answer === undefined || answer === null || isUnanswered(answer) || isEmptyPlace(question, answer)) {
      const isMissing = setting.isSubmitted && isDemanded(question) && !(areFilesElsewhere && question.type === "FILE");
      if (isMissing) problems.push(problem(key, "REQUIRED"));
    } else if (isAnswerTo(question, answer)) {
      kept[key] = typeof answer === "string" ? answer.trim() : answer;
      problems.push(answerProblems(question, answer, key, setting));
    } else problems.push(problem(key, "OF_ANOTHER_TYPE"));
  }
  return { answers: kept, problems: problems.flat() };
}

function isDemanded({ isRequired, field }: FormQuestion): boolean {
  // Other funding is asked for, and may be none.
  return isRequired && field !== "otherFunding";
}

function isEmptyPlace({ type }: FormQuestion, answer: AnswerValue): boolean {
  if (type !== "PLACE" || !isAnswerTo({ type }, answer)) return false;
  const { street, postalCode, city } = answer as PlaceAnswer;
  return [street, postalCode, city].every((part) => part.trim() === "");
}
