import {
  blankQuestion,
  demandedFields,
  type ApplicationField,
  type FormQuestion,
  type FormSection,
  typeOfField,
  type QuestionType,
} from "@indgang/domain/form";

/** What a question says, in Danish and English. */
type Said = readonly [da: string, en: string];

export const question = (
  key: string,
  type: QuestionType,
  [label, labelEn]: Said,
  more: Partial<FormQuestion> = {},
): FormQuestion => ({ ...blankQuestion(key, type), label, labelEn, ...more });

/** A question that is bound to a field of the application. */
export const bound = (field: ApplicationField, said: Said, help: Said): FormQuestion =>
  question(field.toLowerCase(), typeOfField[field], said, {
    field,
    help: help[0],
    helpEn: help[1],
    isRequired: demandedFields.some((one) => one === field),
  });

export const options = (said: Readonly<Record<string, Said>>): FormQuestion["options"] =>
  Object.entries(said).map(([key, [label, labelEn]]) => ({ key, label, labelEn }));

export const section = (
  key: string,
  [title, titleEn]: Said,
  questions: readonly FormQuestion[],
  [intro, introEn]: Said | readonly [null, null] = [null, null],
): FormSection => ({ key, title, titleEn, intro, introEn, questions });
