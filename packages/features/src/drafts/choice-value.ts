import type { Conflict, FieldValue } from "./merge-versions.ts";

export type Choice = "mine" | "theirs" | "both";

/** What a choice comes to. Both texts stand under each other, theirs first: it was there before. */
export function choiceValue({ mine, theirs }: Conflict, choice: Choice): FieldValue {
  if (choice === "theirs") return theirs;
  if (choice === "both" && typeof mine === "string" && typeof theirs === "string") return `${theirs}\n\n${mine}`;
  return mine;
}
