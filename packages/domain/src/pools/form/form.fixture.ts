import { asId, toInstant } from "../../kernel/index.ts";
import { pool } from "../pool.fixture.ts";
import { blankQuestion } from "./blank-question.ts";
import type { FormQuestion, FormSection, PoolForm } from "./form.type.ts";
import { demandedFields, typeOfField, type QuestionType } from "./form.values.ts";

/** A question with nothing but its key and type. */
export function question(key: string, type: QuestionType, more: Partial<FormQuestion> = {}): FormQuestion {
  return { ...blankQuestion(key, type), label: `Spørgsmål ${key}`, ...more };
}

export const option = (key: string) => ({ key, label: key.toUpperCase(), labelEn: null });

export function section(key: string, questions: readonly FormQuestion[]): FormSection {
  return { key, title: `Afsnit ${key}`, titleEn: null, intro: null, introEn: null, questions };
}

/** What POOL-6 demands of a full form. */
export const demanded = section(
  "demanded",
  demandedFields.map((field) => question(field.toLowerCase(), typeOfField[field], { field, isRequired: true })),
);

/** A draft of the pool's full form. */
export function draftOf(...questions: readonly FormQuestion[]): PoolForm {
  return {
    id: asId<"PoolForm">("form"),
    municipalityId: pool.municipalityId,
    administration: pool.administration,
    version: 1,
    poolId: pool.id,
    kind: "FULL",
    state: "DRAFT",
    number: null,
    publishedAt: null,
    validFrom: null,
    sections: questions.length === 0 ? [demanded] : [demanded, section("own", questions)],
  };
}

export const publishedFrom = (number: number, from: string): PoolForm => ({
  ...draftOf(),
  id: asId<"PoolForm">(`form-${number}`),
  state: "PUBLISHED",
  number,
  publishedAt: toInstant(new Date(from)),
  validFrom: toInstant(new Date(from)),
});
