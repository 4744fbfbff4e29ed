import { toInstant, type Instant } from "./instant.ts";
import { plainDate, type PlainDate } from "./plain-date.ts";

/** The zone in which all deadlines are given. */
export const copenhagen = "Europe/Copenhagen";

/** Time of day, `23:59` or `23:59:59`. */
export type TimeOfDay = `${number}:${number}` | `${number}:${number}:${number}`;

// Making a formatter costs more than all its uses.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA-u-ca-iso8601", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formatters.set(zone, made);
  return made;
}

/** What the clock on the wall shows, as milliseconds of the same figures in UTC. */
function wallClock(milliseconds: number, zone: string): number {
  const parts = formatterFor(zone).formatToParts(milliseconds);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/**
 * POOL-3: the instant of a deadline given as a day and a time on the wall (default Europe/Copenhagen).
 * When the clock is set back and shows the time twice, the later one counts; when it is set forward and never shows it,
 * the time counts as if the clock had not been changed. Both to the applicant's advantage.
 */
export function deadlineInstant(date: PlainDate, time: TimeOfDay, zone: string = copenhagen): Instant {
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}.000Z`);
  if (Number.isNaN(wall)) throw new RangeError(`No such time of day: ${time}`);
  const day = 86_400_000;
  const before = wall - (wallClock(wall - day, zone) - (wall - day));
  const after = wall - (wallClock(wall + day, zone) - (wall + day));
  const shown = [before, after].filter((candidate) => wallClock(candidate, zone) === wall);
  return toInstant(shown.length > 0 ? Math.max(...shown) : before);
}

/** What the clock on the wall shows at an instant, hours and minutes (default Europe/Copenhagen). */
export function timeAt(instant: Instant, zone: string = copenhagen): string {
  return new Date(wallClock(Date.parse(instant), zone)).toISOString().slice(11, 16);
}

/** The day on the wall calendar at an instant (default Europe/Copenhagen). */
export function dateAt(instant: Instant, zone: string = copenhagen): PlainDate {
  return plainDate(new Date(wallClock(Date.parse(instant), zone)).toISOString().slice(0, 10));
}
