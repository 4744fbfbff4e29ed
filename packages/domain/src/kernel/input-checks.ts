import { readInstant } from "./instant.ts";
import type { FieldCode, InvalidField } from "./invalid-field.type.ts";
import { readMoney } from "./parse-money.ts";
import { readPlainDate } from "./plain-date.ts";

/** Problems found with one field or with several: none is an empty list. */
export type Problems = readonly InvalidField[];

const fine: Problems = [];

/** One problem as a list, to be joined with others. */
export function problem(path: string, code: FieldCode, limit?: number | string): Problems {
  return [limit === undefined ? { path, code } : { path, code, limit: String(limit) }];
}

/** Characters that show nothing by themselves: control and format characters, fillers, the braille cell without dots. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;

/** How many characters of a text can be seen, without blanks at the ends: what must say something cannot be made of invisible ones. */
export function visibleLength(text: string): number {
  return [...text.replace(invisible, "").trim()].length;
}

/** Text that must say something: REQUIRED when nothing of it shows, TOO_SHORT by what shows, TOO_LONG by all of it (characters, without blanks at the ends); else as optionalText. */
export function requiredText(
  path: string,
  text: string,
  bounds: { readonly min?: number; readonly max: number },
): Problems {
  const visible = visibleLength(text);
  if (visible === 0) return problem(path, "REQUIRED");
  if (bounds.min !== undefined && visible < bounds.min) return problem(path, "TOO_SHORT", bounds.min);
  return optionalText(path, text, bounds);
}

/** Control characters but for line and column, and marks that make text read in another order than it stands. */
const hidden = /(?![\t\n\r])\p{Cc}|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

/** Text that may be missing: TOO_LONG; HIDDEN_CHARACTERS for what could make it look like another. */
export function optionalText(path: string, text: string | null, bounds: { readonly max: number }): Problems {
  if (text === null) return fine;
  if ([...text.trim()].length > bounds.max) return problem(path, "TOO_LONG", bounds.max);
  return hidden.test(text) ? problem(path, "HIDDEN_CHARACTERS") : fine;
}

/** Whole øre from zero up to the largest amount. */
export function notNegativeMoney(path: string, ore: number): Problems {
  const reading = readMoney(ore);
  return reading.ok ? fine : problem(path, reading.code);
}

/** Whole øre above zero. */
export function positiveMoney(path: string, ore: number): Problems {
  return ore === 0 ? problem(path, "NOT_POSITIVE") : notNegativeMoney(path, ore);
}

/** A count of people or things: whole, from zero up to `max`. Missing is fine. */
export function optionalCount(path: string, count: number | null, bounds: { readonly max: number }): Problems {
  if (count === null) return fine;
  if (!Number.isInteger(count)) return problem(path, "NOT_WHOLE_NUMBER");
  if (count < 0) return problem(path, "NEGATIVE");
  return count > bounds.max ? problem(path, "TOO_LARGE", bounds.max) : fine;
}

/** A list with at least `min` and at most `max` entries: TOO_FEW, TOO_MANY. */
export function listBounds(
  path: string,
  list: readonly unknown[],
  bounds: { readonly min: number; readonly max: number },
): Problems {
  if (list.length < bounds.min) return problem(path, "TOO_FEW", bounds.min);
  return list.length > bounds.max ? problem(path, "TOO_MANY", bounds.max) : fine;
}

/** A list in which nothing stands twice: DUPLICATE at the second place. */
export function noDuplicates(path: string, keys: readonly string[]): Problems {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key)) return problem(`${path}.${index}`, "DUPLICATE");
    seen.add(key);
    return fine;
  });
}

/** A value out of a known set: UNKNOWN_VALUE. */
export function oneOf(path: string, value: string, known: readonly string[]): Problems {
  return known.includes(value) ? fine : problem(path, "UNKNOWN_VALUE");
}

/** A day that exists. */
export function existingDate(path: string, text: string): Problems {
  const reading = readPlainDate(text);
  return reading.ok ? fine : problem(path, reading.code);
}

/** An instant that exists. */
export function existingInstant(path: string, text: string): Problems {
  const reading = readInstant(text);
  return reading.ok ? fine : problem(path, reading.code);
}

/** The same check for every entry of a list; `path` gets the entry's index. */
export function each<Entry>(
  path: string,
  list: readonly Entry[],
  check: (path: string, entry: Entry) => Problems,
): Problems {
  return list.flatMap((entry, index) => check(`${path}.${index}`, entry));
}
