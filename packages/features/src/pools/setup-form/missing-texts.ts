import type { FieldFault } from "../../refusals/field-problems.ts";

/** Texts that must be written and are not: path by path. */
export function missingTexts(texts: Readonly<Record<string, string>>): readonly FieldFault[] {
  return Object.entries(texts)
    .filter(([, text]) => text.trim() === "")
    .map(([path]) => ({ path, code: "REQUIRED" }));
}
