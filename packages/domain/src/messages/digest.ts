import { addDays, dateAt, deadlineInstant, isBefore, type Instant } from "../kernel/index.ts";
import type { Mail } from "./notification.ts";

/** When the mail of the day goes out, in Copenhagen. */
const hour = "07:00";

/** The latest hour of the mail of the day: what was told before it goes out with it. */
export function digestCutoff(now: Instant): Instant {
  const today = deadlineInstant(dateAt(now), hour);
  return isBefore(now, today) ? deadlineInstant(addDays(dateAt(now), -1), hour) : today;
}

/** The mail of the day. `{count}` stands for how much was told; where it can be read is added for each recipient. */
export const digestMail: Mail = {
  subject: "Dine beskeder det seneste døgn",
  body: "Antal nye beskeder til dig: {count}. Log ind for at læse dem:",
};
