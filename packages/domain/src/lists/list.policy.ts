import { hasRole, sitsAtServiceDesk, type Viewer } from "../kernel/index.ts";
import type { SavedView } from "./saved-view.ts";

/** Whoever works with cases or decides on them, in an administration or at the service desk (POOL-2), keeps views of its lists. */
export function mayKeepViews(viewer: Viewer): boolean {
  if (viewer.personId === null) return false;
  return (
    sitsAtServiceDesk(viewer, viewer) ||
    (viewer.administration !== null && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN"))
  );
}

/** A view is changed and removed by whoever keeps it; that it is shared lets others see it, and no more. */
export function mayChangeView(viewer: Viewer, view: Pick<SavedView, "personId">): boolean {
  return mayKeepViews(viewer) && viewer.personId === view.personId;
}

/** LAW-6: takes a list out as a file: whoever may keep views of it, a person, whose extract is logged. What is in it, the lists' own rules say. */
export function mayTakeExtract(viewer: Viewer): boolean {
  return mayKeepViews(viewer);
}
