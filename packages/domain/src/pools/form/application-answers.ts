import { problem, type Problems } from "../../kernel/index.ts";
import type { ApplicationContentInput } from "../application/application-content.ts";
import type { ApplicationChannel } from "../application/application.values.ts";
import type { AnsweredFile, AnswerValue, FormAnswers } from "./answer.type.ts";
import { checkAnswers, type AnswerMode, type CheckedAnswers } from "./check-answers.ts";
import { questionsOf } from "./form-questions.ts";
import type { FormContent } from "./form.type.ts";
import type { ApplicationField } from "./form.values.ts";

type Asked = Pick<FormContent, "sections">;

/** POOL-6: the application's own fields as answers to the questions that are bound to them. */
export function answersFromContent(form: Asked, content: Partial<ApplicationContentInput>): FormAnswers {
  const answers: Record<string, AnswerValue> = {};
  for (const { question } of questionsOf(form))
    if (question.field !== null) answers[question.key] = content[question.field] ?? null;
  return answers;
}

/** POOL-6: what answers come to in the application's own fields. A field that the form does not ask for, or hides, is left out. */
export function contentFromAnswers(form: Asked, answers: FormAnswers): Partial<ApplicationContentInput> {
  const { answers: kept } = checkAnswers(form, answers, "DRAFT");
  const content: Partial<Record<ApplicationField, AnswerValue>> = {};
  for (const { question } of questionsOf(form)) {
    const answer = kept[question.key];
    if (question.field !== null && answer !== undefined) content[question.field] = answer;
  }
  return content as Partial<ApplicationContentInput>;
}

/** What an application says: its own fields, and answers to what the form alone asks. */
export interface FilledIn {
  readonly form: Asked;
  readonly content: ApplicationContentInput;
  readonly answers: FormAnswers;
  readonly channel: ApplicationChannel;
  readonly files?: readonly AnsweredFile[];
}

/**
 * POOL-6: an application checked by its round's form. Problems of the application's own fields stand at those (`purpose`), the others at
 * `answers.<key>`. What comes back are answers to the form's own questions alone. On paper, enclosures follow on paper.
 */
export function checkFilledIn({ form, content, answers, channel, files }: FilledIn, mode: AnswerMode): CheckedAnswers {
  const questions = questionsOf(form).map(({ question }) => question);
  const fieldOf = new Map(questions.map(({ key, field }) => [key, field]));
  const own = Object.fromEntries(Object.entries(answers).filter(([key]) => !fieldOf.get(key)));
  const unknown = Object.keys(answers).filter((key) => !fieldOf.has(key));
  const checked = checkAnswers(form, { ...own, ...answersFromContent(form, content) }, mode, {
    ...(files === undefined ? {} : { files }),
    areFilesElsewhere: channel === "PAPER",
  });
  const place = (path: string): string => {
    const [key = "", ...rest] = path.split(".");
    return [fieldOf.get(key) ?? `answers.${key}`, ...rest].join(".");
  };
  return {
    answers: Object.fromEntries(Object.entries(checked.answers).filter(([key]) => fieldOf.get(key) === null)),
    problems: [
      ...checked.problems.map((found) => ({ ...found, path: place(found.path) })),
      ...unknown.flatMap((key): Problems => problem(`answers.${key}`, "UNKNOWN_VALUE")),
    ],
  };
}
