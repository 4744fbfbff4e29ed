import type { Words } from "@indgang/shell";

/** Turns known values into what a select or a group of choices offers, in the order given. */
export function toOptions<const Value extends string>(
  values: readonly Value[],
  words: Words<Value>,
): { readonly id: Value; readonly label: string }[] {
  return values.map((value) => ({ id: value, label: words(value) }));
}
