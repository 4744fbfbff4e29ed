import {
  hasRole,
  isOfOwnMunicipality,
  sitsAtServiceDesk,
  sitsIn,
  type Owned,
  type Viewer,
} from "../../kernel/index.ts";
import type { ReportChapter } from "./report.type.ts";

/** POOL-1, POOL-15: a chapter is written by the administration that it belongs to: its office and its secretary. */
export function mayWriteChapter(viewer: Viewer, chapter: Owned): boolean {
  return sitsIn(viewer, chapter) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY");
}

/** POOL-15: a leader says when it is shared, closed, opened again and published. */
export function mayCloseChapter(viewer: Viewer, chapter: Owned): boolean {
  return sitsIn(viewer, chapter) && hasRole(viewer, "LEADER");
}

/**
 * POOL-15: those who write it read it from the beginning, their committee once it is closed; other administrations and the service desk
 * when its owners have shared it; everybody when it is published.
 */
export function mayReadChapter(
  viewer: Viewer,
  chapter: Owned & Pick<ReportChapter, "state" | "sharedAt" | "publishedAt">,
): boolean {
  if (!isOfOwnMunicipality(viewer, chapter)) return false;
  if (chapter.publishedAt !== null || mayWriteChapter(viewer, chapter)) return true;
  const isClosed = chapter.state === "CLOSED";
  if (sitsIn(viewer, chapter)) return isClosed && hasRole(viewer, "POLITICIAN");
  if (chapter.sharedAt === null) return false;
  if (sitsAtServiceDesk(viewer, chapter)) return true;
  const works = hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY");
  return viewer.administration !== null && (works || (isClosed && hasRole(viewer, "POLITICIAN")));
}

/** POOL-15: leaders see how many were referred; all others when a leader has closed the chapter. */
export function mayCountReferrals(viewer: Viewer, chapter: Owned & Pick<ReportChapter, "part">): boolean {
  return hasRole(viewer, "LEADER") && (chapter.part === "JOINT" || sitsIn(viewer, chapter));
}
