import { isMissing, leaveOut, refuseValue, repaired, type RowNotes } from "./row-reader.ts";

/** Text that may be missing. Blanks at the ends go, a number becomes text, anything else is left out, as is what is too long. */
export function optionalText(notes: RowNotes, field: string, value: unknown, max: number): string | null {
  if (isMissing(value)) return null;
  const text = textOf(notes, field, value);
  return text === null || isLonger(text, max) ? leaveOut(notes, field, value) : text;
}

/** Text without which there is no grant: MISSING, NOT_TEXT, TOO_LONG. */
export function requiredText(notes: RowNotes, field: string, value: unknown, max: number): string | null {
  if (isMissing(value)) return refuseValue(notes, field, value, "MISSING");
  const text = textOf(notes, field, value);
  if (text === null) return refuseValue(notes, field, value, "NOT_TEXT");
  return isLonger(text, max) ? refuseValue(notes, field, value, "TOO_LONG") : text;
}

/** Counted in characters only where it may matter: a published file may hold a text of a hundred million. */
function isLonger(text: string, max: number): boolean {
  return text.length > max && (text.length > 2 * max || [...text].length > max);
}

function textOf(notes: RowNotes, field: string, value: unknown): string | null {
  if (typeof value === "number") {
    repaired(notes, field, value, "NUMBER_TO_TEXT");
    return String(value);
  }
  if (typeof value !== "string") return null;
  // A database takes no NUL in text, and nothing is lost without it; half of a surrogate pair it does not take either.
  const text = value.replaceAll("\u0000", "").toWellFormed().trim();
  if (text === "") return null;
  if (text !== value) repaired(notes, field, value, "TRIMMED");
  return text;
}

const yes = ["y", "yes", "true", "1"];
const no = ["n", "no", "false", "0"];

/** Yes or no as real files write it: `Yes`, `Y`, `true`, true, 1. The standard itself says `Yes` and `No`. */
export function optionalYesNo(notes: RowNotes, field: string, value: unknown): boolean | null {
  if (isMissing(value)) return null;
  if (value === "Yes" || value === "No") return value === "Yes";
  const word = String(value).trim().toLowerCase();
  if (!yes.includes(word) && !no.includes(word)) return leaveOut(notes, field, value);
  repaired(notes, field, value, "YES_OR_NO");
  return yes.includes(word);
}
