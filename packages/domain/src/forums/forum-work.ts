import { addDays, dateAt, hasRole, type Instant, type PlainDate, type Viewer } from "../kernel/index.ts";
import { callDays } from "./forum.values.ts";

/** What may wait for somebody in the forums. */
export const forumWorkKinds = [
  "ANSWER_HEARING",
  "TAKE_ON_ITEM",
  "CALL_MEETING",
  "WRITE_MINUTES",
  "APPROVE_MINUTES",
  "SUM_UP_HEARING",
] as const;
export type ForumWorkKind = (typeof forumWorkKinds)[number];

/** FORUM-1, FORUM-4: where work may wait for a viewer: the secretariats' and the asking side's with the administration's secretary; answers with whoever may answer. */
export function forumWorkPlacesOf(viewer: Viewer): readonly ForumWorkKind[] {
  const isInAdministration = viewer.administration !== null && viewer.seat === viewer.administration;
  if (!isInAdministration) return hasRole(viewer, "COUNCIL", "ASSOCIATION") ? ["ANSWER_HEARING"] : [];
  if (hasRole(viewer, "SECRETARY")) return forumWorkKinds;
  return hasRole(viewer, "CASEWORKER", "LEADER") ? ["SUM_UP_HEARING"] : [];
}

/** FORUM-2, FORUM-4: the day on which something should be done, given the instant that it turns on: a hearing's end, or a meeting's beginning. */
export function forumWorkDueOn(kind: ForumWorkKind, at: Instant): PlainDate {
  const day = dateAt(at);
  return kind === "CALL_MEETING" ? addDays(day, -callDays) : day;
}

/** FORUM-2: true from the day after. */
export function isForumWorkOverdue(dueOn: PlainDate, now: Instant): boolean {
  return dueOn < dateAt(now);
}
