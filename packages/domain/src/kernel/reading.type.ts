import type { FieldCode } from "./invalid-field.type.ts";

/** What came of reading one value out of text or a number: the value, or the code of what is wrong with it. */
export type Reading<Value, Code extends FieldCode = FieldCode> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code };

/** The value was read. */
export function readAs<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The value could not be read, and why. */
export function unreadable<Code extends FieldCode>(code: Code): { readonly ok: false; readonly code: Code } {
  return { ok: false, code };
}
