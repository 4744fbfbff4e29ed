import { dateAt, timeAt, type Instant } from "../../kernel/index.ts";

const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** A day as a document writes it: `3. november 2026`, by the calendar in Copenhagen. */
export function writtenDate(instant: Instant): string {
  const [year = "", month = "", day = ""] = dateAt(instant).split("-");
  return `${Number(day)}. ${months[Number(month) - 1]} ${year}`;
}

/** The day with the time, to the minute: `3. november 2026 kl. 14.05`. */
export function writtenMoment(instant: Instant): string {
  return `${writtenDate(instant)} kl. ${timeAt(instant).replace(":", ".")}`;
}
