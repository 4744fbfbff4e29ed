import { speaksFor } from "../associations/index.ts";
import {
  hasRole,
  isOfOwnMunicipality,
  sitsIn,
  type AssociationId,
  type ForumBodyId,
  type MunicipalityId,
  type Owned,
  type Viewer,
} from "../kernel/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import { sitsOn, type ForumActing } from "./forum-acting.ts";
import type { ForumMeeting } from "./forum-meeting.type.ts";

interface InMunicipality {
  readonly municipalityId: MunicipalityId;
}

/** FORUM-1: everybody who works or sits in one of the municipality's administrations. */
export function isForumStaff(viewer: Viewer, thing: InMunicipality): boolean {
  const sitsInAdministration = viewer.administration !== null && viewer.seat === viewer.administration;
  return (
    isOfOwnMunicipality(viewer, thing) &&
    sitsInAdministration &&
    hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN", "REFERRAL")
  );
}

/** FORUM-1: the body's secretariat: who keeps its seats, meetings and minutes. `thing` is the body, or something of it. */
export function isSecretariat(viewer: Viewer, thing: Owned): boolean {
  return sitsIn(viewer, thing) && hasRole(viewer, "SECRETARY");
}

/** FORUM-1: who may found a body: its secretariat to be. */
export function mayCreateBody(viewer: Viewer): boolean {
  const { municipalityId, administration } = viewer;
  return administration !== null && isSecretariat(viewer, { municipalityId, administration });
}

/** FORUM-1, FORUM-2: a body, its members and its meetings: all staff of the municipality, and who sits in it today. Nobody else: the public neither. */
export function mayReadForum(
  by: ForumActing,
  { bodyId, ...thing }: InMunicipality & { readonly bodyId: ForumBodyId },
): boolean {
  return isForumStaff(by.viewer, thing) || (isOfOwnMunicipality(by.viewer, thing) && sitsOn(by, bodyId));
}

/** FORUM-2: an administration's office puts matters on the agenda. */
function mayProposeAsStaff(viewer: Viewer, meeting: InMunicipality): boolean {
  return isForumStaff(viewer, meeting) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY");
}

/** ASSOC-9: the association for which the viewer sits in the body, when they still speak for it; else null. */
export function seatedAssociation(
  by: ForumActing,
  { bodyId, municipalityId }: Pick<ForumMeeting, "bodyId" | "municipalityId">,
): AssociationId | null {
  const seat = by.seats.find((each) => each.bodyId === bodyId && each.associationId !== null);
  const id = seat?.associationId ?? null;
  return id !== null && speaksFor(by.viewer, { municipalityId, id }) ? id : null;
}

/** FORUM-2, ASSOC-9: every administration's office, and members who speak for an association. */
export function mayPropose(by: ForumActing, meeting: ForumMeeting): boolean {
  return mayProposeAsStaff(by.viewer, meeting) || seatedAssociation(by, meeting) !== null;
}

/** FORUM-2: the side that put the matter. */
export function isProposer({ viewer }: ForumActing, { proposer, municipalityId }: AgendaItem): boolean {
  return proposer.kind === "ADMINISTRATION"
    ? isForumStaff(viewer, { municipalityId }) && viewer.administration === proposer.administration
    : speaksFor(viewer, { municipalityId, id: proposer.associationId });
}

/** FORUM-2: a proposal is its proposer's and the secretariat's; the agenda is all staff's, and the members' from the moment they are called. */
export function mayReadItem(by: ForumActing, item: AgendaItem, meeting: Pick<ForumMeeting, "calledAt">): boolean {
  if (isSecretariat(by.viewer, item) || isProposer(by, item)) return true;
  if (item.state !== "ON_AGENDA") return false;
  if (isForumStaff(by.viewer, item)) return true;
  return meeting.calledAt !== null && isOfOwnMunicipality(by.viewer, item) && sitsOn(by, item.bodyId);
}

/** FORUM-2: papers come from whoever put the matter, and from the secretariat. */
export function mayAddPaper(by: ForumActing, item: AgendaItem): boolean {
  const isOffice = by.viewer.administration === null || hasRole(by.viewer, "CASEWORKER", "LEADER", "SECRETARY");
  return isSecretariat(by.viewer, item) || (isOffice && isProposer(by, item));
}

/** FORUM-2: what the secretariat writes during the meeting is nobody else's until it is closed. */
export function mayReadMinutes({ viewer }: ForumActing, meeting: ForumMeeting): boolean {
  return isSecretariat(viewer, meeting) || meeting.state === "HELD" || meeting.state === "MINUTES_APPROVED";
}
