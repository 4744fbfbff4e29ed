import type { Viewer } from "@indgang/domain/kernel";
import { hasRole } from "@indgang/domain/kernel";
import type { Place } from "./planting/owning.ts";

/** Of the planted chapters of a yearly report the first is a draft, the second a shared one, and the others are public. */
const shared = 2;
const published = 3;

/** POOL-15: a chapter is its administration's until it is shared, and everybody's when it is published. */
export function mayMeetChapter({ seat, administration }: Viewer, place: Place): boolean {
  if (place.administration === seat) return true;
  if (seat === administration || seat === "servicedesk") return place.variant >= shared;
  return ["association", "public"].includes(seat) && place.variant >= published;
}

/** The same where roles count, too: who has left, and the committee, read no draft. */
export function mayReadChapter(viewer: Viewer, place: Place): boolean {
  return place.variant >= published || hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "SERVICE_DESK");
}
