import { readPlainDate, type PlainDate } from "../../kernel/index.ts";
import { isMissing, leaveOut, refuseValue, repaired, type RowNotes } from "./row-reader.ts";

const withTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** A day without which there is no grant: MISSING, NO_SUCH_DATE. Of a date-time the day as it is written counts, whatever the offset. */
export function requiredDate(notes: RowNotes, field: string, value: unknown): PlainDate | null {
  if (isMissing(value)) return refuseValue(notes, field, value, "MISSING");
  return dayOf(notes, field, value) ?? refuseValue(notes, field, value, "NO_SUCH_DATE");
}

/** A day that may be missing, and is left out when it does not exist. */
export function optionalDate(notes: RowNotes, field: string, value: unknown): PlainDate | null {
  if (isMissing(value)) return null;
  return dayOf(notes, field, value) ?? leaveOut(notes, field, value);
}

function dayOf(notes: RowNotes, field: string, value: unknown): PlainDate | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const cut = withTime.exec(text)?.[1];
  const reading = readPlainDate(cut ?? text);
  if (!reading.ok) return null;
  if (cut !== undefined) repaired(notes, field, value, "TIME_CUT_OFF");
  else if (text !== value) repaired(notes, field, value, "TRIMMED");
  return reading.value;
}
