import { dateAt, type PlainDate } from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";

/** The day in Copenhagen on which somebody acts. */
export function todayOf({ now }: ForumActing): PlainDate {
  return dateAt(now);
}
