import type { Conflict, FieldValue } from "./merge-versions.ts";

export type Choice = "mine" | "theirs" | "both";

/** The fields, in whichever form, that hold running text. A field of a list is named with its entry: `note.17`. */
const runningTexts: readonly string[] = ["need", "note", "purpose", "reasonText", "summary"];

/** Two running texts can stand under each other. A telephone number, a name or a choice put together is wrong. */
export function mayBeBoth({ field, mine, theirs }: Conflict): boolean {
  return runningTexts.includes(field.split(".")[0] ?? field) && typeof mine === "string" && typeof theirs === "string";
}

/** What a choice comes to. Both texts stand under each other, theirs first: it was there before. */
export function choiceValue(conflict: Conflict, choice: Choice): FieldValue {
  const { mine, theirs } = conflict;
  if (choice === "both" && mayBeBoth(conflict)) return `${String(theirs)}\n\n${String(mine)}`;
  return choice === "theirs" ? theirs : mine;
}
