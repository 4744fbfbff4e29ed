import {
  type AdministrationSlug,
  hasRole,
  sitsAtServiceDesk,
  sitsIn,
  sitsInOffice,
  type Owned,
  type PersonId,
  type PlainDate,
  type Viewer,
} from "../../kernel/index.ts";
import { isAtServiceDesk } from "./application.states.ts";
import type { Application } from "./application.type.ts";
import { hasInterest, type CaseWithInterests } from "./take-part.ts";
import type { TimelineEvent } from "./timeline-event.type.ts";

/** POOL-1: the case's own administration, its committee with it. */
export function isOfOwnCaseSide(viewer: Viewer, thing: Owned): boolean {
  return sitsIn(viewer, thing) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN");
}

/** POOL-2: the own administration, and the service desk of the municipality. */
export function mayReadApplication(viewer: Viewer, application: Owned): boolean {
  return isOfOwnCaseSide(viewer, application) || sitsAtServiceDesk(viewer, application);
}

/** POOL-1, POOL-13: nobody outside the administration reads an assessment, the service desk neither (POOL-2). */
export function mayReadAssessment(viewer: Viewer, application: Owned): boolean {
  return isOfOwnCaseSide(viewer, application);
}

/** POOL-16, LAW-2: nor does whoever takes no part in the case on that day, as its papers are kept from them. */
export function mayReadAssessmentOf(
  viewer: Viewer,
  assessment: Owned & { readonly ofCase: CaseWithInterests },
  on: PlainDate,
): boolean {
  const { personId } = viewer;
  const isAside = personId !== null && hasInterest(assessment.ofCase, personId, on);
  return mayReadAssessment(viewer, assessment) && !isAside;
}

/** POOL-2: what only concerns the administration stays out of the history that the service desk sees. */
export function mayReadTimelineEvent(
  viewer: Viewer,
  application: Owned,
  event: Pick<TimelineEvent, "audience">,
): boolean {
  return event.audience === "SHARED" ? mayReadApplication(viewer, application) : mayReadAssessment(viewer, application);
}

/** How many applied, and for how much: the own side and the service desk. */
export function mayReadRoundFigures(viewer: Viewer, round: Owned): boolean {
  return mayReadApplication(viewer, round);
}

/** POOL-2: reception is clerical: the service desk, or the administration's own office. */
export function mayRegister(viewer: Viewer, round: Owned): boolean {
  return sitsAtServiceDesk(viewer, round) || sitsInOffice(viewer, round);
}

/** POOL-2: the formal check is clerical too. */
export function mayCheckFormalities(viewer: Viewer, application: Owned): boolean {
  return sitsAtServiceDesk(viewer, application) || sitsInOffice(viewer, application);
}

/**
 * An association's wish to withdraw is taken down by whoever hears it. The service desk does so while the case is still with it;
 * after that it is the administration's own (POOL-1, POOL-2).
 */
export function mayWithdraw(viewer: Viewer, application: Owned & Pick<Application, "state">): boolean {
  return (
    sitsInOffice(viewer, application) || (isAtServiceDesk(application.state) && sitsAtServiceDesk(viewer, application))
  );
}

/** POOL-1, POOL-2: the professional assessment stays in the administration's own office. */
export function mayAssess(viewer: Viewer, application: Owned): boolean {
  return sitsInOffice(viewer, application);
}

/** A leader gives a case to anybody, a caseworker takes it. */
export function mayAssign(viewer: Viewer, application: Owned, assigneeId: PersonId): boolean {
  if (!sitsIn(viewer, application)) return false;
  return hasRole(viewer, "LEADER") || (hasRole(viewer, "CASEWORKER") && viewer.personId === assigneeId);
}

/** A completed assessment is opened again by a leader. */
export function mayReopenAssessment(viewer: Viewer, application: Owned): boolean {
  return sitsIn(viewer, application) && hasRole(viewer, "LEADER");
}

/** POOL-4: a leader asks colleagues for their opinion, and calls back what was asked. */
export function mayAskForOpinions(viewer: Viewer, application: Owned): boolean {
  return sitsIn(viewer, application) && hasRole(viewer, "LEADER");
}

/** POOL-4: an opinion is the own one of whoever was asked, and of the office. */
export function mayGiveOpinion(viewer: Viewer, opinion: Owned & { readonly personId: PersonId }): boolean {
  return sitsInOffice(viewer, opinion) && viewer.personId === opinion.personId;
}

/** POOL-9: how a round's money could be shared out is tried by its own office and the committee's secretary. */
export function mayAllocate(viewer: Viewer, round: Owned): boolean {
  return sitsIn(viewer, round) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY");
}

/** POOL-13: others see the grant, not the case behind it. */
export function mayReadApplicationOfGrant(viewer: Viewer, grant: Owned): boolean {
  return isOfOwnCaseSide(viewer, grant);
}

/** Which cases a viewer's lists hold: one administration's, all of the municipality's (POOL-2, the service desk), or none. */
export type CaseScope = { readonly administration: AdministrationSlug | "ALL" } | null;

/** POOL-1, POOL-2: the scope of lists, so that a list asks for no more than mayReadApplication allows case by case. */
export function caseScopeOf(viewer: Viewer): CaseScope {
  if (sitsAtServiceDesk(viewer, viewer)) return { administration: "ALL" };
  const { administration } = viewer;
  if (administration === null || !isOfOwnCaseSide(viewer, { municipalityId: viewer.municipalityId, administration }))
    return null;
  return { administration };
}

/** POOL-2: the part of a history that a viewer's list of events holds. */
export function timelineScopeOf(viewer: Viewer): readonly TimelineEvent["audience"][] {
  const scope = caseScopeOf(viewer);
  if (scope === null) return [];
  return scope.administration === "ALL" ? ["SHARED"] : ["SHARED", "ADMINISTRATION"];
}
