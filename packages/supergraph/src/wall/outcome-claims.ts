import type { Viewer } from "@indgang/domain/kernel";
import type { Table } from "./planting/catalog.ts";
import { approvedOutcome } from "./planting/outcome-exceptions.ts";
import { speaker, type Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

/** POOL-12: what came of grants. */
export const ofOutcomes: ReadonlySet<string> = new Set([
  "outcome_report",
  "outcome_goal",
  "outcome_evaluation",
  "outcome_draft",
]);

/** POOL-12: what is approved is everybody's; before that a report is its case's and its association's, an evaluation the administration's, a draft the association's. */
export function mayMeetOfOutcomes(
  { viewer }: Pick<Trying, "viewer">,
  { table, administration, variant }: Place,
): boolean {
  const isSpokenFor = viewer.seat === "association" && variant === speaker;
  if (table === "outcome_draft") return isSpokenFor;
  if (variant === approvedOutcome || viewer.seat === administration) return true;
  return table !== "outcome_evaluation" && (viewer.seat === "servicedesk" || isSpokenFor);
}

/** Whoever has left is told no more of it than everybody. */
export function mayReadOfOutcomes(trying: Pick<Trying, "viewer">, place: Place): boolean {
  return mayMeetOfOutcomes(trying, place) && (place.variant === approvedOutcome || trying.viewer.roles.length > 0);
}

const open = "state IN ('AWAITED', 'RETURNED')";

/** The rows that a seat must not be able to change. */
export function foreignOutcome({ viewer }: Pick<Trying, "viewer">, { name }: Table): string {
  const elsewhere = `municipality_id <> ${viewer.municipalityId}`;
  const [own = ""] = viewer.associationIds;
  const isOwn = viewer.seat === "association" ? `${open} AND association_id = '${own}'` : open;
  if (name === "outcome_draft")
    return viewer.seat === "association" ? `${elsewhere} OR association_id <> '${own}'` : "true";
  if (viewer.seat === viewer.administration) {
    const others = `${elsewhere} OR administration_id <> '${viewer.seat}'`;
    return name === "outcome_report"
      ? others
      : `${others} OR report_id IN (SELECT id FROM outcome_report WHERE state = 'APPROVED')`;
  }
  if (!["servicedesk", "association"].includes(viewer.seat) || name === "outcome_evaluation") return "true";
  return name === "outcome_report"
    ? `${elsewhere} OR NOT (${isOwn})`
    : `${elsewhere} OR report_id NOT IN (SELECT id FROM outcome_report WHERE ${isOwn})`;
}

/** Whether a seat of the municipality may add such a row. Reports are begun by the database, from what was granted. */
export function mayAddOfOutcomes(viewer: Viewer, { table, administration, variant }: Place): boolean {
  if (table === "outcome_report") return false;
  if (table === "outcome_draft") return viewer.seat === "association" && variant === speaker;
  return viewer.seat === administration && variant !== approvedOutcome;
}
