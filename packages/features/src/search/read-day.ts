import { readPlainDate, type PlainDate } from "@indgang/domain/kernel";
import { readText, type UnreadSearch } from "@indgang/shell";

/** A day out of an address; undefined when there is none, or no such day. */
export function readDay(search: UnreadSearch, name: string): PlainDate | undefined {
  const text = readText(search, name, 10);
  const reading = text === undefined ? undefined : readPlainDate(text);
  return reading?.ok ? reading.value : undefined;
}
