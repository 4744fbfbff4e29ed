import { deadlineInstant, readPlainDate, type Instant, type TimeOfDay } from "@indgang/domain/kernel";

const clock = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u;

/** Reads a time as a clerk writes it: `13.05`, `13:05`, `1305`, `9`. Null for anything that is no time of day. */
export function readTimeOfDay(text: string): TimeOfDay | null {
  const match = clock.exec(text.trim());
  if (!match) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}` as TimeOfDay;
}

/** The instant of a day and a time on the wall in Copenhagen; null when either is missing or wrong. */
export function wallInstant(day: string | null, time: string): Instant | null {
  const date = readPlainDate(day ?? "");
  const timeOfDay = readTimeOfDay(time);
  return date.ok && timeOfDay !== null ? deadlineInstant(date.value, timeOfDay) : null;
}
