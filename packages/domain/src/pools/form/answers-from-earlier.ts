import type { AnswerValue, FormAnswers } from "./answer.type.ts";
import { checkAnswers } from "./check-answers.ts";
import { questionsOf } from "./form-questions.ts";
import type { FormContent } from "./form.type.ts";
import { answerOf } from "./shown-questions.ts";

/**
 * POOL-6, POOL-7: what a form begins with for who filled one in before: the earlier answers to the same questions, in a renewal to those that
 * it takes over. A question is the same when its field is, or else its key; one whose type has changed, or whose old answer the new form
 * would not take, is asked anew, and files always are: they lie on the earlier case.
 */
export function answersFromEarlier(
  form: Pick<FormContent, "kind" | "sections">,
  earlierForm: Pick<FormContent, "sections">,
  earlierAnswers: FormAnswers,
): FormAnswers {
  const earlier = questionsOf(earlierForm).map(({ question }) => question);
  const taken: Record<string, AnswerValue> = {};
  for (const { question } of questionsOf(form)) {
    const { key, field, type, isTakenOver } = question;
    if (type === "FILE" || (form.kind === "RENEWAL" && !isTakenOver)) continue;
    const before = earlier.find((one) =>
      field === null ? one.field === null && one.key === key : one.field === field,
    );
    const answer = before?.type === type ? answerOf(earlierAnswers, before.key) : undefined;
    if (answer !== undefined && answer !== null) taken[key] = answer;
  }
  const { answers, problems } = checkAnswers(form, taken, "DRAFT");
  const refused = new Set(problems.map(({ path }) => path.split(".")[0]));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !refused.has(key)));
}
