import { money, type Money, type PlainDate } from "@indgang/domain/kernel";
import {
  isAnswerTo,
  questionsOf,
  type AnswerValue,
  type FormAnswers,
  type FormContent,
  type FormQuestion,
  type PeriodAnswer,
  type PlaceAnswer,
  type QuestionType,
} from "@indgang/domain/form";
import type { ToldAnswer } from "../answers/use-answer-text.ts";
import type { AnswerPartsFragment } from "./generated/answer-parts.generated.ts";

/** An answer as the graph takes it: the field that goes by the question's type is set. */
export interface AnswerInput {
  readonly question: string;
  readonly text?: string;
  readonly number?: number;
  readonly amount?: Money;
  readonly yes?: boolean;
  readonly chosen?: readonly string[];
  readonly date?: PlainDate;
  readonly until?: PlainDate;
  readonly place?: PlaceAnswer;
  readonly fileIds?: readonly string[];
}

/** POOL-6: answers to what the form alone asks, for the graph. The application's own fields travel as those. */
export function toAnswerInputs(form: Pick<FormContent, "sections">, answers: FormAnswers): AnswerInput[] {
  return questionsOf(form).flatMap(({ question }) => {
    const answer = answers[question.key];
    if (question.field !== null || !isAnswerTo(question, answer) || answer === "") return [];
    return [{ question: question.key, ...partOf(question.type, answer) }];
  });
}

function partOf(type: QuestionType, answer: NonNullable<AnswerValue>): Omit<AnswerInput, "question"> {
  switch (type) {
    case "NUMBER":
      return { number: answer as number };
    case "MONEY":
      return { amount: money(answer as number) };
    case "YES_NO":
      return { yes: answer as boolean };
    case "CHOICES":
      return { chosen: answer as readonly string[] };
    case "DATE":
      return { date: answer as PlainDate };
    case "PERIOD": {
      const { from, to } = answer as PeriodAnswer;
      return from === to || (from && to) ? { date: from, until: to } : {};
    }
    case "PLACE": {
      const { street, postalCode, city } = answer as PlaceAnswer;
      return { place: { street, postalCode, city } };
    }
    case "FILE":
      return { fileIds: answer as readonly string[] };
    default:
      return { text: answer as string };
  }
}

/** An answer as the graph would tell it, of a question that is at hand. */
export function toAnswerParts(question: FormQuestion, answer: AnswerValue): ToldAnswer {
  const { text, number, amount, yes, chosen, date, until, place, fileIds } =
    answer !== null && isAnswerTo(question, answer)
      ? partOf(question.type, answer)
      : ({} as Omit<AnswerInput, "question">);
  return {
    question,
    text: question.type === "CHOICE" ? null : (text ?? null),
    number: number ?? null,
    amount: amount ?? null,
    yes: yes ?? null,
    chosen: question.type === "CHOICE" && text ? [text] : (chosen ?? null),
    date: date || null,
    until: until || null,
    place: place ?? null,
    fileIds: fileIds ?? null,
  };
}

/** The same the other way: answers as the graph gives them, by the keys of their questions. */
export function fromAnswerParts(parts: readonly AnswerPartsFragment[]): FormAnswers {
  return Object.fromEntries(parts.map((part) => [part.question.key, valueOf(part)]));
}

function valueOf(part: AnswerPartsFragment): AnswerValue {
  const { text, number, amount, yes, chosen, date, until, place, fileIds } = part;
  if (part.question.type === "CHOICE") return chosen?.[0] ?? null;
  if (date !== null && until !== null) return { from: date, to: until };
  return text ?? number ?? amount ?? yes ?? chosen ?? date ?? place ?? fileIds ?? null;
}
