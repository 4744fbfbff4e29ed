import { hasRole, type Viewer } from "@indgang/domain/kernel";
import {
  cycleOf,
  eligible,
  isGivenUp,
  isRecusedChair,
  isSubmitted,
  published,
  seatOnJury,
} from "./planting/judging.ts";
import { secretary, type Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

type Asking = Pick<Trying, "viewer" | "line">;

/** AWARD-2: what a jury has before it, and what comes of it. The person counts beside the administration. */
export const ofJuries: ReadonlySet<string> = new Set([
  "award",
  "juror",
  "jury_ballot",
  "jury_decision",
  "jury_minute",
  "jury_recusal",
  "jury_score",
  "nomination",
]);

/** AWARD-1: the secretariat of the prizes of the administration to which something belongs. */
export function isSecretariat({ viewer, line }: Asking, { administration }: Pick<Place, "administration">): boolean {
  return administration !== null && viewer.seat === administration && line?.variant === secretary;
}

/** The number of the viewer on the jury that this is before; null for whoever does not judge it, at this moment. */
export function ownSeat({ viewer, line }: Asking, place: Place): Place["variant"] | null {
  const isSeated = viewer.seat === "public" || viewer.seat === viewer.administration;
  return isSeated ? seatOnJury(line, place, cycleOf(place, place.table)) : null;
}

/** AWARD-2, AWARD-3: what a jury decided is everybody's from its instant, and everything else its staff's for ever. */
export function mayMeetOfJury(asking: Asking, place: Place): boolean {
  const isPublic = place.variant === published && !isGivenUp(place);
  if (["award", "jury_decision"].includes(place.table) && isPublic) return true;
  const seat = ownSeat(asking, place);
  const isOffice = isSecretariat(asking, place);
  if (place.table === "nomination")
    return (isOffice && place.variant !== 1) || (seat !== null && place.variant === eligible);
  if (place.table === "jury_score") return isOffice ? isSubmitted(place) : seat !== null && mayMeetScore(seat, place);
  return isOffice || seat !== null;
}

/** AWARD-2, LAW-2: own scores first, then those that are in; none of a nomination that one takes no part in. */
function mayMeetScore(seat: Place["variant"], place: Place): boolean {
  if (seat === place.variant) return true;
  return isSubmitted({ ...place, variant: seat }) && isSubmitted(place) && !isRecusedChair({ ...place, variant: seat });
}

/** AWARD-2: how nominators can be reached, and who they are, is the secretariat's to know. A ballot is shown to whom it belongs. */
export function mayReadOfJury(asking: Asking, place: Place): boolean {
  const { viewer } = asking;
  const isTold = place.column.startsWith("nominator_") ? isSecretariat(asking, place) : true;
  const isPublic = place.variant === published && !isGivenUp(place) && ["award", "jury_decision"].includes(place.table);
  if (isPublic) return true;
  return isTold && (isSecretariat(asking, place) ? hasSecretariatRole(viewer) : hasRole(viewer, "JURY"));
}

function hasSecretariatRole(viewer: Viewer): boolean {
  return hasRole(viewer, "SECRETARY");
}
