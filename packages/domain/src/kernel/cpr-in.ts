import { containsCpr } from "./find-cpr.ts";
import { problem, type Problems } from "./input-checks.ts";

/** LAW-7: CPR_IN_TEXT when a person's number stands in a text that others come to read. */
export function cprIn(path: string, text: string | null): Problems {
  return text !== null && containsCpr(text) ? problem(path, "CPR_IN_TEXT") : [];
}
