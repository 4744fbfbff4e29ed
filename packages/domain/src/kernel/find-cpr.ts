import { birthDateOf, readCpr } from "./cpr.ts";

/** Characters that a reader does not see, but that would part the digits of a number. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;

/** Day, month and year of birth in two digits each, or the year in four. Between the parts at most one mark. */
const birth = String.raw`(\d\d)[ ./-]?(\d\d)[ ./-]?(\d\d|(?:18|19|20)\d\d)`;

/**
 * Ten digits in the form of a CPR number, standing alone: not within a longer number, a case number (`2026-010190-1234`) or a telephone
 * number with its country's code (`+1 201 240 5060`).
 */
const form = new RegExp(
  String.raw`(?<!\d|\d[-/]|\+\d{1,3}[ -]?)${birth}(?: ?[-./:] ?| {1,2})?(\d{4})(?!\d|[-/]\d)`,
  "gu",
);

/**
 * LAW-3, REF-6: true when a CPR number stands somewhere in a text, with hyphen, blanks, dots or none, of a date that exists. Without
 * modulus 11 nothing more tells it from other numbers of ten digits; eight digits, as in telephone, CVR and case numbers, are never one.
 */
export function containsCpr(text: string): boolean {
  const plain = text
    .normalize("NFKC")
    .replace(unseen, "")
    .replace(/[\p{Pd}\u{2212}]/gu, "-")
    .replace(/\s/gu, " ");
  return [...plain.matchAll(form)].some(([, day = "", month = "", year = "", serial = ""]) => {
    const reading = readCpr(`${day}${month}${year.slice(-2)}${serial}`);
    return reading.ok && (year.length === 2 || birthDateOf(reading.value).startsWith(year));
  });
}
