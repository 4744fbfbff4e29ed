import { addDays, dateAt, type Instant, type PlainDate } from "@indgang/domain/kernel";
import { callDays } from "@indgang/domain/forums";
import type { ForumMeeting } from "./meeting.type.ts";

/** What is next in a meeting, for its secretariat. `overdue`: its time went by before it was called. */
export type NextStep =
  | "takeOn"
  | "begin"
  | "place"
  | "call"
  | "overdue"
  | "wait"
  | "minutes"
  | "close"
  | "approve"
  | "done"
  | "cancelled";

type Situation = Pick<ForumMeeting, "state" | "startsAt" | "endsAt" | "place" | "agenda">;

/** FORUM-2: what the secretariat does now: proposals first, then place, call, minutes, approval. */
export function nextStep({ state, startsAt, endsAt, place, agenda }: Situation, now: Instant): NextStep {
  if (state === "CANCELLED") return "cancelled";
  if (state === "MINUTES_APPROVED") return "done";
  if (state === "HELD") return "approve";
  const items = agenda.filter((item) => item.state === "ON_AGENDA");
  if (state === "CALLED") {
    if (now < startsAt) return agenda.some((item) => item.state === "PROPOSED") ? "takeOn" : "wait";
    return items.every(({ minutes }) => (minutes ?? "") !== "") ? "close" : "minutes";
  }
  if (now >= endsAt) return "overdue";
  if (agenda.some((item) => item.state === "PROPOSED")) return "takeOn";
  if (items.length === 0) return "begin";
  return place === null ? "place" : "call";
}

/** FORUM-2: true while something can be put before the meeting. */
export function isOpenForItems({ state, endsAt }: Pick<ForumMeeting, "state" | "endsAt">, now: Instant): boolean {
  return (state === "PLANNED" || state === "CALLED") && now < endsAt;
}

/** FORUM-2: the last day on which the meeting is called in time. */
export function callBy({ startsAt }: Pick<ForumMeeting, "startsAt">): PlainDate {
  return addDays(dateAt(startsAt), -callDays);
}

/** FORUM-3: the last day on which a matter of greater importance is in time. */
export function majorBy({ startsAt }: Pick<ForumMeeting, "startsAt">, majorDays: number): PlainDate {
  return addDays(dateAt(startsAt), -majorDays);
}
