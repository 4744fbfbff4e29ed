import { readPlainDate, type PlainDate } from "@indgang/domain/kernel";

/** The day that a field holds; null while there is none. */
export function chosenDay(text: string | null): PlainDate | null {
  const read = readPlainDate(text ?? "");
  return read.ok ? read.value : null;
}
