import type { Problems } from "./input-checks.ts";
import { accept, refuse, type Outcome } from "./outcome.ts";
import type { Refusal } from "./refusal.type.ts";

/**
 * The input as it is when no check found a problem; else one INVALID_INPUT with every problem, so that a person corrects all at once.
 * Of a list with TOO_MANY entries no entry is named: the answer stays small, however long the list.
 */
export function checkInput<Input>(
  input: Input,
  ...checks: readonly Problems[]
): Outcome<Input, Refusal<"INVALID_INPUT">> {
  const found = checks.flat();
  const overfull = found.filter(({ code }) => code === "TOO_MANY").map(({ path }) => `${path}.`);
  const fields = found.filter(({ path }) => !overfull.some((list) => path.startsWith(list)));
  return fields.length > 0 ? refuse("INVALID_INPUT", { fields }) : accept(input);
}
