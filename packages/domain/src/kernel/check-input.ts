import type { Problems } from "./input-checks.ts";
import { accept, refuse, type Outcome } from "./outcome.ts";
import type { Refusal } from "./refusal.type.ts";

/** The input as it is when no check found a problem; else one INVALID_INPUT with every problem, so that a person corrects all at once. */
export function checkInput<Input>(
  input: Input,
  ...checks: readonly Problems[]
): Outcome<Input, Refusal<"INVALID_INPUT">> {
  const fields = checks.flat();
  return fields.length > 0 ? refuse("INVALID_INPUT", { fields }) : accept(input);
}
