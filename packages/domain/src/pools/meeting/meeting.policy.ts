import { hasRole, sitsIn, type Owned, type PersonId, type Viewer } from "../../kernel/index.ts";
import { isOfOwnCaseSide } from "../application/application.policy.ts";

/** POOL-1: a committee's list and minutes are read in its own administration. */
export function mayReadMeeting(viewer: Viewer, meeting: Owned): boolean {
  return isOfOwnCaseSide(viewer, meeting);
}

/** The committee's secretary builds the list. */
export function mayPrepareMeeting(viewer: Viewer, meeting: Owned): boolean {
  return sitsIn(viewer, meeting) && hasRole(viewer, "SECRETARY");
}

/** POOL-1: what the committee decided is taken down by the secretary of that very administration. No other administration, no service desk, no system. */
export function mayDecide(viewer: Viewer, meeting: Owned): boolean {
  return sitsIn(viewer, meeting) && hasRole(viewer, "SECRETARY") && viewer.personId !== null;
}

/** LAW-2: everybody of the case's own side declares their own interest; the secretary takes down anybody's. */
export function mayDeclareInterest(viewer: Viewer, meeting: Owned, personId: PersonId): boolean {
  if (viewer.personId === personId) return isOfOwnCaseSide(viewer, meeting);
  return sitsIn(viewer, meeting) && hasRole(viewer, "SECRETARY");
}
