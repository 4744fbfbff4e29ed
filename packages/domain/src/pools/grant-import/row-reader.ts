import type { Repair, RepairKind, RowProblem, RowProblemReason } from "./imported-grant.type.ts";

/** Longest value that is quoted in a report, in characters. */
const longestQuote = 120;

/** Notes what is wrong with a row and what was repaired in it, while it is read. */
export interface RowNotes {
  readonly problems: RowProblem[];
  readonly repairs: Repair[];
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, not for a list or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stood there, as text, cut short. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : asJson(value);
  // A character takes two units at most; the rest of a long text is not looked at.
  const letters = Array.from(text.slice(0, 2 * (longestQuote + 1)));
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join("")}…` : text;
}

/** Lists inside lists inside lists, a hundred thousand deep, can be read but not written. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "…";
  }
}

/** Notes a problem; the row is then not taken in. Answers null, so that a reader can return it. */
export function refuseValue(notes: RowNotes, field: string, value: unknown, reason: RowProblemReason): null {
  notes.problems.push({ field, value: quote(value), reason });
  return null;
}

/** Notes that a value was taken in another form. */
export function repaired(notes: RowNotes, field: string, value: unknown, repair: RepairKind): void {
  notes.repairs.push({ field, value: quote(value), repair });
}

/** Notes that an optional value was left out, because nothing could be made of it. */
export function leaveOut(notes: RowNotes, field: string, value: unknown): null {
  repaired(notes, field, value, "LEFT_OUT");
  return null;
}

/** True when nothing was said: absent, null, or blank. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
