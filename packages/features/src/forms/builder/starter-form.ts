import {
  demandedFields,
  typeOfField,
  type ApplicationField,
  type FormQuestion,
  type FormSection,
} from "@indgang/domain/form";
import type { Catalogue } from "@indgang/shell";
import { newQuestion, newSection } from "./builder-draft.ts";
import { starterWords } from "./starter-words.ts";

const parts = [
  { title: "project", fields: ["title", "purpose", "targetGroups", "participants", "volunteers"] },
  { title: "money", fields: ["budget", "otherFunding"] },
  { title: "results", fields: ["goals"] },
] as const satisfies readonly { readonly title: string; readonly fields: readonly ApplicationField[] }[];

/** A question that is bound to a field of the application, in both languages. */
export function questionOf(field: ApplicationField): FormQuestion {
  const { da, en } = textsOf(field, starterWords);
  const help = textsOf(`${field}Help`, starterWords);
  return {
    ...newQuestion(typeOfField[field]),
    key: field.toLowerCase(),
    field,
    label: da,
    labelEn: en,
    help: help.da,
    helpEn: help.en,
    isRequired: demandedFields.some((one) => one === field),
  };
}

/** POOL-6: what every full form asks, to begin with. */
export function starterForm(): readonly FormSection[] {
  return parts.map(({ title, fields }) => {
    const { da, en } = textsOf(title, starterWords);
    return { ...newSection(), key: title, title: da, titleEn: en, questions: fields.map(questionOf) };
  });
}

function textsOf<Key extends string>(key: Key, { messages }: Catalogue<Key>) {
  return messages[key];
}
