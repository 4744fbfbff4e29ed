import { cprIn, optionalText, requiredText, type Problems } from "../kernel/index.ts";

/** LAW-7: a text that has to say something, without a person's number. */
export function publicText(path: string, text: string, max: number): Problems {
  return [...requiredText(path, text, { max }), ...cprIn(path, text)];
}

/** LAW-7: the same, where it may be missing. */
export function optionalPublicText(path: string, text: string | null, max: number): Problems {
  return [...optionalText(path, text, { max }), ...cprIn(path, text)];
}
