import { speaksFor } from "../../associations/index.ts";
import { hasRole, sitsIn, sitsInOffice, type Owned, type Viewer } from "../../kernel/index.ts";
import { isOfOwnCaseSide } from "../application/application.policy.ts";
import type { ChangeKind } from "./change-kind.type.ts";
import type { ChangeRequest } from "./change-request.type.ts";

type OfAssociation = Pick<ChangeRequest, "municipalityId" | "associationId">;

/** POOL-1, POOL-2: what to make of a grant is the own side's to weigh; the association reads its own by mayAskForChange. */
export function mayReadChange(viewer: Viewer, change: Owned): boolean {
  return isOfOwnCaseSide(viewer, change);
}

/** Whoever speaks for the association asks, and takes back. */
export function mayAskForChange(viewer: Viewer, { municipalityId, associationId }: OfAssociation): boolean {
  return speaksFor(viewer, { id: associationId, municipalityId });
}

/** POOL-1: what to say to a wish is weighed in the own office alone. */
export function mayAssessChange(viewer: Viewer, change: Owned): boolean {
  return sitsInOffice(viewer, change);
}

/** POOL-9: what the committee said is taken down by its secretary; what it leaves to the office, the office answers. */
export function mayAnswerChange(
  viewer: Viewer,
  change: Owned & Pick<ChangeRequest, "kind" | "state">,
  committeeChanges: readonly ChangeKind[],
): boolean {
  if (change.state === "REFERRED") return sitsIn(viewer, change) && hasRole(viewer, "SECRETARY");
  return mayAssessChange(viewer, change) && !committeeChanges.includes(change.kind);
}
