import type { Words } from "@indgang/shell";

/**
 * The names of those chosen, in the vocabulary's own order: the order in which somebody ticked them means nothing.
 * With dots between them, for some names hold commas; a dot never begins a line. Empty when none is.
 */
export function namesOf<const Value extends string>(
  values: readonly Value[],
  chosen: readonly string[],
  words: Words<Value>,
): string {
  return values
    .filter((value) => chosen.includes(value))
    .map((value) => words(value))
    .join("\u00a0· ");
}
