import type { PlainDate } from "@indgang/domain/kernel";
import type {
  ApplicationField,
  AttachmentKind,
  ConditionOperator,
  FileFormat,
  QuestionType,
} from "@indgang/domain/form";
import { DateScalar } from "@indgang/subgraph-kit";
import { Field, Float, InputType, Int, ObjectType } from "type-graphql";
import {
  ApplicationFieldEnum,
  AttachmentKindEnum,
  ConditionOperatorEnum,
  FileFormatEnum,
  QuestionTypeEnum,
} from "../enum/form.enums.ts";

// What is read of a form and what is written of it are the same: each class stands in the schema twice.

@InputType("FormConditionInput", { description: "When a question is shown." })
@ObjectType("FormCondition", { simpleResolvers: true, description: "When a question is shown." })
export class FormConditionType {
  @Field(() => String, { description: "Key of a question that stands before." })
  readonly question!: string;

  @Field(() => ConditionOperatorEnum, { description: "What of its answer is asked for." })
  readonly operator!: ConditionOperator;

  @Field(() => [String], {
    description: "Keys of options, target groups, or true and false; empty where any answer will do.",
  })
  readonly values!: readonly string[];
}

@InputType("QuestionOptionInput", { description: "One thing to choose." })
@ObjectType("QuestionOption", { simpleResolvers: true, description: "One thing to choose." })
export class QuestionOptionType {
  @Field(() => String, { description: "Stays the same over versions." })
  readonly key!: string;

  @Field(() => String, { description: "In Danish." })
  readonly label!: string;

  @Field(() => String, { nullable: true, description: "In English." })
  readonly labelEn!: string | null;
}

@InputType("FormQuestionInput", { description: "One question of a form." })
@ObjectType("FormQuestion", { simpleResolvers: true, description: "One question of a form (POOL-6)." })
export class FormQuestionType {
  @Field(() => String, { description: "Stays the same over versions; small letters, digits and underscores." })
  readonly key!: string;

  @Field(() => QuestionTypeEnum, { description: "What kind of answer it has." })
  readonly type!: QuestionType;

  @Field(() => ApplicationFieldEnum, {
    nullable: true,
    description: "Which of the application's own fields it writes; null for what the form alone asks.",
  })
  readonly field!: ApplicationField | null;

  @Field(() => String, { description: "The question in Danish." })
  readonly label!: string;

  @Field(() => String, { nullable: true, description: "The question in English." })
  readonly labelEn!: string | null;

  @Field(() => String, { nullable: true, description: "Help in Danish." })
  readonly help!: string | null;

  @Field(() => String, { nullable: true, description: "Help in English." })
  readonly helpEn!: string | null;

  @Field(() => Boolean, { description: "Whether it has to be answered." })
  readonly isRequired!: boolean;

  @Field(() => Boolean, { description: "In a renewal: taken over from the earlier application (POOL-7)." })
  readonly isTakenOver!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "At least: characters of a text, value of a number, øre of an amount, entries of what is several.",
  })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: "At most, by the same measure." })
  readonly max!: number | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day that a date may be." })
  readonly earliest!: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day that a date may be." })
  readonly latest!: PlainDate | null;

  @Field(() => AttachmentKindEnum, { nullable: true, description: "What the files that it asks for are." })
  readonly attachmentKind!: AttachmentKind | null;

  @Field(() => [FileFormatEnum], { description: "Which files are taken; none named: all of them." })
  readonly fileFormats!: readonly FileFormat[];

  @Field(() => Int, { nullable: true, description: "How large a file may be, in megabytes." })
  readonly maxMegabytes!: number | null;

  @Field(() => [QuestionOptionType], { description: "What there is to choose." })
  readonly options!: readonly QuestionOptionType[];

  @Field(() => FormConditionType, { nullable: true, description: "When it is shown; null: always." })
  readonly condition!: FormConditionType | null;
}

@InputType("FormSectionInput", { description: "Questions under a heading." })
@ObjectType("FormSection", { simpleResolvers: true, description: "Questions under a heading." })
export class FormSectionType {
  @Field(() => String, { description: "Stays the same over versions." })
  readonly key!: string;

  @Field(() => String, { description: "The heading in Danish." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "The heading in English." })
  readonly titleEn!: string | null;

  @Field(() => String, { nullable: true, description: "What stands under the heading, in Danish." })
  readonly intro!: string | null;

  @Field(() => String, { nullable: true, description: "What stands under the heading, in English." })
  readonly introEn!: string | null;

  @Field(() => [FormQuestionType], { description: "The questions, in order." })
  readonly questions!: readonly FormQuestionType[];
}
