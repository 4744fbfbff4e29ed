import {
  answersFromContent,
  answersFromEarlier,
  contentFromAnswers,
  questionsOf,
  type FormContent,
} from "@indgang/domain/form";
import { fromAnswerParts } from "../../forms/fill/answer-inputs.ts";
import { sectionsOf } from "../../forms/builder/sections-of.ts";
import type { EarlierApplicationQuery } from "./generated/earlier-application.generated.ts";
import type { Registration } from "./registration.type.ts";

type Earlier = NonNullable<EarlierApplicationQuery["association"]>["applications"]["nodes"][number];

/** The latest application of the association to the pool; undefined when there is none. */
export function latestOf(applications: readonly Earlier[], poolId: string | null): Earlier | undefined {
  return applications
    .filter(({ pool }) => pool.id === poolId)
    .toSorted((one, other) => (one.receivedAt < other.receivedAt ? 1 : -1))[0];
}

/** POOL-7: what a renewal takes over from the earlier application, as a change of the form. What was filled in on no form is taken over by its fields. */
export function takenOver(form: FormContent, earlier: Earlier, newKey: () => string): Partial<Registration> {
  const earlierForm = { sections: earlier.form ? sectionsOf(earlier.form) : form.sections };
  const given = { ...answersFromContent(earlierForm, earlier), ...fromAnswerParts(earlier.answers) };
  const answers = answersFromEarlier(form, earlierForm, given);
  const content = contentFromAnswers(form, answers);
  const own = new Set(questionsOf(form).flatMap(({ question: { key, field } }) => (field === null ? [key] : [])));
  const { budget, goals, otherFunding, ...rest } = content;
  return {
    ...rest,
    ...(budget ? { budget: budget.map((row) => ({ ...row, note: row.note ?? "", key: newKey() })) } : {}),
    ...(goals ? { goals: goals.map((row) => ({ ...row, key: newKey() })) } : {}),
    ...(otherFunding ? { otherFunding: otherFunding.map((row) => ({ ...row, key: newKey() })) } : {}),
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => own.has(key))),
  };
}
