import type { Money, PlainDate } from "@indgang/domain/kernel";
import type { AnswerValue, FormAnswers } from "@indgang/domain/form";
import { DateScalar, MoneyScalar } from "@indgang/subgraph-kit";
import { Field, Float, ID, InputType } from "type-graphql";
import { PlaceAnswerType } from "../../form/form-answer.type.ts";
import { idOf } from "../../id-of.ts";

@InputType("FormAnswerInput", {
  description:
    "An answer to what the form alone asks. The field that goes by the question's type is set, and no other.",
})
export class FormAnswerInput {
  @Field(() => String, { description: "Key of the question." })
  readonly question!: string;

  @Field(() => String, { nullable: true, description: "SHORT_TEXT, LONG_TEXT; CHOICE: key of the option." })
  readonly text?: string | null;

  @Field(() => Float, { nullable: true, description: "NUMBER." })
  readonly number?: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: "MONEY." })
  readonly amount?: Money | null;

  @Field(() => Boolean, { nullable: true, description: "YES_NO." })
  readonly yes?: boolean | null;

  @Field(() => [String], { nullable: true, description: "CHOICES: keys of options." })
  readonly chosen?: readonly string[] | null;

  @Field(() => DateScalar, { nullable: true, description: "DATE; PERIOD: its first day." })
  readonly date?: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "PERIOD: its last day." })
  readonly until?: PlainDate | null;

  @Field(() => PlaceAnswerType, { nullable: true, description: "PLACE." })
  readonly place?: PlaceAnswerType | null;

  @Field(() => [ID], { nullable: true, description: "FILE: ids of documents of the case." })
  readonly fileIds?: readonly string[] | null;
}

/** Answers by their keys; the last one of a key counts. */
export function toAnswers(inputs: readonly FormAnswerInput[]): FormAnswers {
  return Object.fromEntries(inputs.map((input) => [input.question, valueOf(input)]));
}

function valueOf({ text, number, amount, yes, chosen, date, until, place, fileIds }: FormAnswerInput): AnswerValue {
  if (until !== undefined && until !== null) return { from: date ?? until, to: until };
  const plainPlace = place ? { street: place.street, postalCode: place.postalCode, city: place.city } : null;
  return (
    text ??
    number ??
    amount ??
    yes ??
    chosen ??
    date ??
    plainPlace ??
    fileIds?.map((id) => idOf(id, "Attachment")) ??
    null
  );
}
