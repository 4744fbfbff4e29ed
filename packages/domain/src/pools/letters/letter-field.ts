import { problem, type Problems } from "../../kernel/index.ts";

/** POOL-10: what a template may ask of a case. The list is closed: what stands in no case cannot stand in a letter. */
export const letterFields = [
  "forening",
  "sagsnummer",
  "projekt",
  "pulje",
  "runde",
  "søgt beløb",
  "beløb",
  "begrundelse",
  "klagevejledning",
  "mødedato",
  "udvalg",
  "lovgrundlag",
  "kommune",
  "forvaltning",
] as const;
export type LetterField = (typeof letterFields)[number];
export type LetterValues = Readonly<Record<LetterField, string>>;

/** A field in a text, `{{beløb}}`, and what was begun as one and never ended. */
const form = /\{\{(?<name>[^{}]*)\}\}|\{\{|\}\}/gu;

function fieldNamed(name: string): LetterField | null {
  const wanted = name.trim().toLowerCase().replace(/\s+/gu, " ");
  return letterFields.find((field) => field === wanted) ?? null;
}

/** The fields that a text has, each once. Unknown ones are left out. */
export function fieldsIn(text: string): readonly LetterField[] {
  const found = [...text.matchAll(form)].flatMap(({ groups }) => fieldNamed(groups?.["name"] ?? "") ?? []);
  return [...new Set(found)];
}

/** POOL-10: an unknown field, or braces that belong to none: UNKNOWN_FIELD with what stands there, its line in the path: `text.line.4`. */
export function fieldProblems(path: string, text: string): Problems {
  return text
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(form)].flatMap(([found, name]) =>
        fieldNamed(name ?? "") === null
          ? problem(`${path}.line.${index + 1}`, "UNKNOWN_FIELD", found.slice(0, 60))
          : [],
      ),
    );
}

/**
 * The text with the case's values in the places of its fields. A value is never read for fields itself. Unknown fields stay. An amount's own point
 * ends the sentence, too.
 */
export function fillFields(text: string, values: LetterValues): string {
  return text.replace(form, (found: string, name: string | undefined, place: number) => {
    const field = fieldNamed(name ?? "");
    if (field === null) return found;
    const value = values[field];
    return value.endsWith(".") && text[place + found.length] === "." ? value.slice(0, -1) : value;
  });
}
