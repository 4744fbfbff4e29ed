import { cultureField } from "./culture-field.ts";
import { elderlyField } from "./elderly-field.ts";
import { integrationField } from "./integration-field.ts";
import { socialField } from "./social-field.ts";
import type { Field } from "./field.type.ts";

export type FieldName = "social" | "elderly" | "integration" | "culture";

/** The fields that the four administrations' pools are for. */
export const fields: Readonly<Record<FieldName, Field>> = {
  social: socialField,
  elderly: elderlyField,
  integration: integrationField,
  culture: cultureField,
};
