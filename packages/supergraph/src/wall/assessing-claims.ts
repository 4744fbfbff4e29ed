import { politician, type Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

type Asking = Pick<Trying, "viewer" | "line">;

/** POOL-4: the planted case on which an opinion is waited for; its assessment is a draft, of the one who owes the opinion. */
const waitedFor = 2;
/** The planted opinions that are in, of cases whose assessment is completed. */
const given: readonly number[] = [1, 3];

/** POOL-4: what several write on a case: the person counts beside the administration. */
export const ofAssessing: ReadonlySet<string> = new Set([
  "allocation_draft",
  "assessment",
  "criterion_assessment",
  "opinion",
  "opinion_answer",
]);

/** POOL-1, POOL-4, POOL-16: nobody meets the draft while an opinion is waited for, and an opinion only whoever wrote it, until it is in. */
export function mayMeetOfAssessing({ viewer, line }: Asking, { table, administration, variant }: Place): boolean {
  if (administration === null || viewer.seat !== administration) return false;
  if (table === "assessment" || table === "criterion_assessment") return variant !== waitedFor;
  if (table !== "opinion_answer") return true;
  // The planted interests are the politician's.
  return line?.variant === variant || (given.includes(variant) && line?.variant !== politician);
}

/** Whoever has left is told nothing more of any case. */
export function mayReadOfAssessing(asking: Asking, place: Place): boolean {
  return mayMeetOfAssessing(asking, place) && asking.viewer.roles.length > 0;
}
