import { isAnswerTo, questionsOf, type FormAnswers, type FormContent, type PeriodAnswer } from "@indgang/domain/form";
import { readDraftAnswers } from "@indgang/domain/pools/draft";
import type { DraftAnswerPartsFragment } from "./generated/draft.generated.ts";

/** An answer of a draft as the graph takes it: as far as it is written. */
export interface DraftAnswerInput {
  readonly question: string;
  readonly text?: string;
  readonly number?: number;
  readonly yes?: boolean;
  readonly chosen?: readonly string[];
  readonly period?: { readonly from: string | null; readonly to: string | null };
  readonly place?: { readonly street: string; readonly postalCode: string; readonly city: string };
  readonly fileIds?: readonly string[];
}

/** POOL-6: answers to what the form alone asks, hidden ones too, for the graph. */
export function toDraftAnswerInputs(form: Pick<FormContent, "sections">, answers: FormAnswers): DraftAnswerInput[] {
  return questionsOf(form).flatMap(({ question: { key, type, field } }): DraftAnswerInput[] => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : null;
    if (field !== null || !isAnswerTo({ type }, answer)) return [];
    if (type === "PERIOD") {
      const { from, to } = answer as PeriodAnswer;
      return [{ question: key, period: { from: from || null, to: to || null } }];
    }
    if (type === "PLACE") {
      const { street, postalCode, city } = answer as NonNullable<DraftAnswerInput["place"]>;
      return [{ question: key, place: { street, postalCode, city } }];
    }
    if (type === "FILE") return [{ question: key, fileIds: answer as readonly string[] }];
    if (type === "CHOICES") return [{ question: key, chosen: answer as readonly string[] }];
    if (typeof answer === "boolean") return [{ question: key, yes: answer }];
    if (typeof answer === "number") return [{ question: key, number: answer }];
    return [{ question: key, text: answer as string }];
  });
}

/** The same the other way. */
export function fromDraftAnswers(parts: readonly DraftAnswerPartsFragment[]): FormAnswers {
  return readDraftAnswers(
    Object.fromEntries(
      parts.map(({ question, text, number, yes, chosen, period, place, fileIds }) => [
        question,
        period
          ? { from: period.from ?? "", to: period.to ?? "" }
          : (text ?? number ?? yes ?? chosen ?? place ?? fileIds),
      ]),
    ),
  );
}
