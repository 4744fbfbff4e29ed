import type { AnswerValue, FormAnswers, PeriodAnswer, PlaceAnswer } from "@indgang/domain/form";
import type { PlainDate } from "@indgang/domain/kernel";
import { DateScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import { PlaceAnswerType } from "../form/form-answer.type.ts";
import { idOf } from "../id-of.ts";

@ObjectType("DraftPeriod", { simpleResolvers: true, description: "A period as far as it is written." })
@InputType("DraftPeriodInput", { description: "A period as far as it is written." })
export class DraftPeriodType {
  @Field(() => DateScalar, { nullable: true, description: "First day; null while nothing is stated." })
  readonly from?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while nothing is stated." })
  readonly to?: PlainDate | null;
}

// What is written and what is read of a draft are the same.
@ObjectType("DraftAnswer", {
  simpleResolvers: true,
  description: "An answer to what the round's form alone asks, as far as it is written. One field is set.",
})
@InputType("DraftAnswerInput", {
  description: "An answer to what the round's form alone asks, as far as it is written. One field is set.",
})
export class DraftAnswerType {
  @Field(() => String, { description: "Key of the question." })
  readonly question!: string;

  @Field(() => String, { nullable: true, description: "SHORT_TEXT, LONG_TEXT; CHOICE: key of the option; DATE." })
  readonly text?: string | null;

  @Field(() => Float, { nullable: true, description: "NUMBER; MONEY in øre." })
  readonly number?: number | null;

  @Field(() => Boolean, { nullable: true, description: "YES_NO." })
  readonly yes?: boolean | null;

  @Field(() => [String], { nullable: true, description: "CHOICES: keys of options." })
  readonly chosen?: readonly string[] | null;

  @Field(() => DraftPeriodType, { nullable: true, description: "PERIOD." })
  readonly period?: DraftPeriodType | null;

  @Field(() => PlaceAnswerType, { nullable: true, description: "PLACE." })
  readonly place?: PlaceAnswerType | null;

  @Field(() => [ID], { nullable: true, description: "FILE: files that lie on the draft." })
  readonly fileIds?: readonly string[] | null;
}

const fileForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Answers as the domain has them, by their keys; the last one of a key counts. */
export function toDraftAnswers(given: readonly DraftAnswerType[]): FormAnswers {
  return Object.fromEntries(given.map((answer) => [answer.question, valueOf(answer)]));
}

function valueOf({ text, number, yes, chosen, period, place, fileIds }: DraftAnswerType): AnswerValue {
  if (period) return { from: period.from ?? "", to: period.to ?? "" } as PeriodAnswer;
  if (place) return { street: place.street, postalCode: place.postalCode, city: place.city };
  return text ?? number ?? yes ?? chosen ?? fileIds?.map((id) => idOf(id, "Attachment")) ?? null;
}

/** The same the other way. */
export function toDraftAnswerTypes(answers: FormAnswers): DraftAnswerType[] {
  return Object.entries(answers).map(([question, value]) => ({ question, ...partOf(value) }));
}

function partOf(value: AnswerValue): Omit<DraftAnswerType, "question"> {
  if (typeof value === "string") return { text: value };
  if (typeof value === "number") return { number: value };
  if (typeof value === "boolean") return { yes: value };
  if (Array.isArray(value)) {
    const entries = value as readonly string[];
    // Keys of options have no such form.
    return entries.length > 0 && entries.every((entry) => fileForm.test(entry))
      ? { fileIds: entries.map((id) => toGlobalId("Attachment", id)) }
      : { chosen: entries };
  }
  if (typeof value !== "object" || value === null) return {};
  if ("from" in value) return { period: { from: value.from || null, to: value.to || null } };
  return { place: value as PlaceAnswer };
}
