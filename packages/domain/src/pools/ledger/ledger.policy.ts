import { hasRole, sitsIn, type Owned, type Viewer } from "../../kernel/index.ts";
import { isOfOwnCaseSide, mayReadApplication } from "../application/application.policy.ts";

/** POOL-2, POOL-18: the whole account of a line is its own side's and the service desk's; everybody else knows what was granted and what is left. */
export function mayReadLedger(viewer: Viewer, line: Owned): boolean {
  return mayReadApplication(viewer, line);
}

/** POOL-1: what is proposed on a called list is the own side's. */
export function mayReadReserved(viewer: Viewer, line: Owned): boolean {
  return isOfOwnCaseSide(viewer, line);
}

/** POOL-18: the committee carries forward; the secretary of that very administration takes it down. */
export function mayCarryForward(viewer: Viewer, line: Owned): boolean {
  return sitsIn(viewer, line) && hasRole(viewer, "SECRETARY");
}
