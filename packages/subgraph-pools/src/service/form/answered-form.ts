import {
  answersFromContent,
  formOfRound,
  isAnswerTo,
  questionsOf,
  shownQuestions,
  type AnswerValue,
  type FormAnswers,
  type FormKind,
  type FormQuestion,
  type FormSection,
  type PoolForm,
} from "@indgang/domain/form";
import type { ApplicationContentInput, FundingRound } from "@indgang/domain/pools";
import { mayReadApplication } from "@indgang/domain/pools";
import type { RequestContext, Rows } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "../../store/application/application-head.type.ts";
import {
  budgetByApplication,
  contentByApplication,
  goalsByApplication,
  otherFundingByApplication,
} from "../../store/application/application-parts.store.ts";
import { answersByApplication } from "../../store/form/answers.store.ts";
import { findChosen, findForms } from "../../store/form/form.store.ts";
import { present } from "../../store/present.ts";
import { readForm } from "./read-form.ts";

/** An answer with the question that it answers. */
export interface ShownAnswer {
  readonly question: FormQuestion;
  readonly section: FormSection;
  readonly value: AnswerValue;
}

/** POOL-6: the form that a case was filled in on; null: on none. */
export async function readAnsweredForm(context: RequestContext, head: ApplicationHead): Promise<PoolForm | null> {
  if (!mayReadApplication(context.viewer, head)) return null;
  const stored = await context.use(answersByApplication).load(head.id);
  return stored && readForm(context, stored.formId);
}

/** POOL-6: what was answered to what the form alone asks, by the order of the form; what was not answered is there, too. */
export async function readAnswers(context: RequestContext, head: ApplicationHead): Promise<readonly ShownAnswer[]> {
  const form = await readAnsweredForm(context, head);
  const stored = form && (await context.use(answersByApplication).load(head.id));
  if (!form || !stored) return [];
  const isConditional = questionsOf(form).some(({ question: { condition } }) => condition !== null);
  return shownAnswers(form, stored.answers, isConditional ? await contentOf(context, head) : {});
}

/** POOL-6: answers with their questions, by the order of the form; the application's own fields may decide which are seen. */
export function shownAnswers(
  form: PoolForm,
  answers: FormAnswers,
  content: Partial<ApplicationContentInput>,
): readonly ShownAnswer[] {
  return shownQuestions(form, { ...answers, ...answersFromContent(form, content) })
    .filter(({ question: { field, type } }) => field === null && type !== "INFORMATION")
    .map(({ question, section }) => {
      const value = answers[question.key];
      return { question, section, value: isAnswerTo(question, value) ? value : null };
    });
}

async function contentOf(context: RequestContext, { id, title }: ApplicationHead): Promise<ApplicationContentInput> {
  const [content, budget, goals, otherFunding] = await Promise.all([
    context.use(contentByApplication).load(id),
    context.use(budgetByApplication).load(id),
    context.use(goalsByApplication).load(id),
    context.use(otherFundingByApplication).load(id),
  ]);
  return { ...present(content, "An application that was read"), title, budget, goals, otherFunding };
}

/** POOL-6, POOL-7: a round's form, inside the transaction of a change. */
export async function findFormOfRound(rows: Rows, round: FundingRound, kind: FormKind): Promise<PoolForm | null> {
  const forms = await findForms(rows, round.poolId);
  if (forms.length === 0) return null;
  const chosen = await findChosen(rows, round.id);
  return formOfRound(
    round,
    forms,
    chosen.map(({ formId }) => formId),
    kind,
  );
}
