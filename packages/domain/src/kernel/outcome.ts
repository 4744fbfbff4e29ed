import type { NoData, Refusal, RefusalCode, RefusalData } from "./refusal.type.ts";

/** What a rule answers: the new value, or an expected refusal. Exceptions are bugs. */
export type Outcome<Value, Refused extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refused };

/** The rule says yes. */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

type WithoutData = {
  [Code in RefusalCode]: RefusalData[Code] extends NoData ? (NoData extends RefusalData[Code] ? Code : never) : never;
}[RefusalCode];

/** The rule says no. Codes that carry no facts need no second argument. */
export function refuse<Code extends WithoutData>(code: Code): { readonly ok: false; readonly refusal: Refusal<Code> };
export function refuse<Code extends RefusalCode>(
  code: Code,
  data: RefusalData[Code],
): { readonly ok: false; readonly refusal: Refusal<Code> };
export function refuse<Code extends RefusalCode>(
  code: Code,
  data?: RefusalData[Code],
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: { code, data: data ?? {} } as Refusal<Code> };
}
