import type { Problems } from "../../kernel/index.ts";
import { contentProblems, type ApplicationContentInput } from "../application/application-content.ts";
import type { ApplicationChannel } from "../application/application.values.ts";
import type { AnsweredFile, FormAnswers } from "../form/answer.type.ts";
import { checkFilledIn } from "../form/application-answers.ts";
import { questionsOf } from "../form/form-questions.ts";
import type { FormContent } from "../form/form.type.ts";
import { answerCprProblems } from "./draft-answers.ts";
import { cprProblems } from "./draft-content.ts";

/** What an association hands in: what every application says, answers by the round's form (null: it has none), and the files that are there. */
export interface Written {
  readonly content: ApplicationContentInput;
  readonly answers: FormAnswers;
  readonly form: Pick<FormContent, "sections"> | null;
  readonly files: readonly AnsweredFile[];
  /** How it came the first time: what was enclosed on paper is not asked for once more. */
  readonly channel: ApplicationChannel;
}

/** Answers to what is asked and seen, and all that is wrong with what was written. */
export interface CheckedDraft {
  readonly answers: FormAnswers;
  readonly problems: Problems;
}

/**
 * POOL-6, LAW-3: what has to be mended before it is handed in, all at once. Answers that the form does not ask, or hides, are left out and block
 * nothing; so are files that were taken off since. An answer that is demanded has to be there, and none holds a CPR number.
 */
export function checkDraft({ content, answers, form, files, channel }: Written): CheckedDraft {
  const own = [...contentProblems(content), ...cprProblems(content)];
  if (form === null) return { answers: {}, problems: own };
  const given = answersThatCount(form, answers, files);
  const checked = checkFilledIn({ form, content, answers: given, channel, files }, "SUBMIT");
  return {
    answers: checked.answers,
    problems: [
      ...own,
      // The rule of every application and the form's may say the same of a field: once is enough.
      ...checked.problems.filter(({ path }) => !own.some((one) => one.path === path)),
      ...answerCprProblems(checked.answers),
    ],
  };
}

function answersThatCount({ sections }: Pick<FormContent, "sections">, answers: FormAnswers, files: Written["files"]) {
  const isThere = (id: unknown): boolean => files.some((file) => file.id === id);
  const counted = questionsOf({ sections }).flatMap(({ question: { key, type, field } }) => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (field !== null || answer === undefined) return [];
    return [[key, type === "FILE" && Array.isArray(answer) ? (answer as string[]).filter(isThere) : answer] as const];
  });
  return Object.fromEntries(counted);
}
