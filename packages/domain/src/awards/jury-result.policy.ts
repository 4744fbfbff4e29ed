import { dateAt, type Instant, type Viewer } from "../kernel/index.ts";
import { jurorOf, runsPrizes } from "./award.policy.ts";
import { missingBallots, type JudgedCategory } from "./jury-result.ts";
import type { Nomination } from "./nomination.type.ts";
import { isRecused, type Interests } from "./recusal.ts";

/**
 * AWARD-2: own scores first. A juror sees what the others gave once nothing of the own ballot is missing; the secretariat, when no ballot is.
 */
export function mayReadJuryResult(viewer: Viewer, category: JudgedCategory, now: Instant): boolean {
  const missing = missingBallots(category, now);
  const juror = jurorOf(viewer, category.cycle, now);
  if (juror !== null) return !missing.some(({ id }) => id === juror.id);
  return runsPrizes(viewer, category.cycle) && missing.length === 0;
}

/** LAW-2: of a nomination that a juror has an interest in, they see no scores. */
export function mayReadScoresOf(
  viewer: Viewer,
  nomination: Pick<Nomination, "id" | "nominee">,
  interests: Interests,
  now: Instant,
): boolean {
  return viewer.personId !== null && !isRecused(viewer.personId, nomination, interests, dateAt(now));
}
