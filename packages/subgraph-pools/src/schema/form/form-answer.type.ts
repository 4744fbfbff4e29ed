import { money, type Money, type PlainDate } from "@indgang/domain/kernel";
import type { AnswerValue, PeriodAnswer, PlaceAnswer } from "@indgang/domain/form";
import { DateScalar, MoneyScalar, toGlobalId } from "@indgang/subgraph-kit";
import { Field, Float, ID, InputType, ObjectType } from "type-graphql";
import type { ShownAnswer } from "../../service/form/answered-form.ts";
import { FormQuestionType } from "./form-question.type.ts";

@InputType("PlaceAnswerInput", { description: "Where something takes place." })
@ObjectType("PlaceAnswer", { simpleResolvers: true, description: "Where something takes place." })
export class PlaceAnswerType {
  @Field(() => String, { description: "Street and number." })
  readonly street!: string;

  @Field(() => String, { description: "Postal code of four digits." })
  readonly postalCode!: string;

  @Field(() => String, { description: "Town." })
  readonly city!: string;
}

@ObjectType("FormAnswer", {
  simpleResolvers: true,
  description:
    "An answer to what the form alone asks, with its question. The field that goes by the question's type is set, the others are null; all of them where nothing was answered.",
})
export class FormAnswerType {
  @Field(() => FormQuestionType, { description: "What was asked, as it was asked." })
  readonly question!: FormQuestionType;

  @Field(() => String, { description: "Key of the section that the question stands in." })
  readonly sectionKey!: string;

  @Field(() => String, { description: "That section's heading in Danish." })
  readonly sectionTitle!: string;

  @Field(() => String, { nullable: true, description: "That section's heading in English." })
  readonly sectionTitleEn!: string | null;

  @Field(() => String, { nullable: true, description: "SHORT_TEXT, LONG_TEXT." })
  readonly text!: string | null;

  @Field(() => Float, { nullable: true, description: "NUMBER." })
  readonly number!: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: "MONEY." })
  readonly amount!: Money | null;

  @Field(() => Boolean, { nullable: true, description: "YES_NO." })
  readonly yes!: boolean | null;

  @Field(() => [String], { nullable: true, description: "CHOICE, CHOICES: keys of the question's options." })
  readonly chosen!: readonly string[] | null;

  @Field(() => DateScalar, { nullable: true, description: "DATE; PERIOD: its first day." })
  readonly date!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "PERIOD: its last day." })
  readonly until!: PlainDate | null;

  @Field(() => PlaceAnswerType, { nullable: true, description: "PLACE." })
  readonly place!: PlaceAnswerType | null;

  @Field(() => [ID], { nullable: true, description: "FILE: ids of documents of the case." })
  readonly fileIds!: readonly string[] | null;
}

type Parts = Pick<
  FormAnswerType,
  "text" | "number" | "amount" | "yes" | "chosen" | "date" | "until" | "place" | "fileIds"
>;

const nothing: Parts = {
  text: null,
  number: null,
  amount: null,
  yes: null,
  chosen: null,
  date: null,
  until: null,
  place: null,
  fileIds: null,
};

/** An answer of the right shape, in the field that goes by its question's type. */
function partsOf({ question: { type }, value }: ShownAnswer): Partial<Parts> {
  if (value === null) return {};
  const answer = value as NonNullable<AnswerValue>;
  switch (type) {
    case "NUMBER":
      return { number: answer as number };
    case "MONEY":
      return { amount: money(answer as number) };
    case "YES_NO":
      return { yes: answer as boolean };
    case "CHOICE":
      return { chosen: [answer as string] };
    case "CHOICES":
      return { chosen: answer as readonly string[] };
    case "DATE":
      return { date: answer as PlainDate };
    case "PERIOD":
      return { date: (answer as PeriodAnswer).from, until: (answer as PeriodAnswer).to };
    case "PLACE":
      return { place: answer as PlaceAnswer };
    case "FILE":
      return { fileIds: (answer as readonly string[]).map((id) => toGlobalId("Attachment", id)) };
    default:
      return { text: answer as string };
  }
}

export function toFormAnswerType(shown: ShownAnswer): FormAnswerType {
  const { question, section } = shown;
  return {
    ...nothing,
    ...partsOf(shown),
    question,
    sectionKey: section.key,
    sectionTitle: section.title,
    sectionTitleEn: section.titleEn,
  };
}
