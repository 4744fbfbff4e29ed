import { speaksFor } from "../../associations/index.ts";
import {
  isOfOwnMunicipality,
  sitsAtServiceDesk,
  sitsInOffice,
  type AssociationId,
  type Owned,
  type Viewer,
} from "../../kernel/index.ts";
import { isOfOwnCaseSide, mayReadApplication } from "../application/application.policy.ts";
import type { OutcomeReport } from "./outcome.type.ts";

type Known = Owned & { readonly associationId: AssociationId };
type Shown = Known & Pick<OutcomeReport, "state">;

/** POOL-12: the association tells of its own grants, and keeps what it writes to itself until it is handed in. */
export function mayWriteOutcome(viewer: Viewer, report: Known): boolean {
  return speaksFor(viewer, { id: report.associationId, municipalityId: report.municipalityId });
}

/** POOL-12: everybody once it is approved; before that who reads its case (POOL-2), and its association. */
export function mayReadOutcome(viewer: Viewer, report: Shown): boolean {
  const isPublic = report.state === "APPROVED" && isOfOwnMunicipality(viewer, report);
  return isPublic || mayReadOutcomeWork(viewer, report);
}

/** POOL-12, POOL-2: why it was sent back, and by when it is due, is between the administration, the service desk and the association. */
export function mayReadOutcomeWork(viewer: Viewer, report: Known): boolean {
  return mayReadApplication(viewer, report) || mayWriteOutcome(viewer, report);
}

/** POOL-12, POOL-2: what the administration thinks is its own until the report is approved; the service desk assesses nothing. */
export function mayReadOutcomeEvaluation(viewer: Viewer, report: Shown): boolean {
  const isPublic = report.state === "APPROVED" && isOfOwnMunicipality(viewer, report);
  return isPublic || isOfOwnCaseSide(viewer, report);
}

/** POOL-1: the own office sends back, evaluates, approves, and agrees on other goals. */
export function mayEvaluateOutcome(viewer: Viewer, report: Owned): boolean {
  return sitsInOffice(viewer, report);
}

/** POOL-2: a report on paper is taken in as an application is: by the service desk, or the own office. */
export function mayRegisterOutcome(viewer: Viewer, report: Owned): boolean {
  return sitsAtServiceDesk(viewer, report) || mayEvaluateOutcome(viewer, report);
}
