import {
  hasRole,
  isOfOwnMunicipality,
  sitsAtServiceDesk,
  type AssociationId,
  type MunicipalityId,
  type Viewer,
} from "../kernel/index.ts";

interface DirectoryEntry {
  readonly id: AssociationId;
  readonly municipalityId: MunicipalityId;
}

/** ASSOC-1: the directory is one for the whole municipality, so its staff are those of every administration, and the service desk. */
export function isDirectoryStaff(viewer: Viewer, directory: { readonly municipalityId: MunicipalityId }): boolean {
  if (sitsAtServiceDesk(viewer, directory)) return true;
  const sitsInAdministration = viewer.administration !== null && viewer.seat === viewer.administration;
  return isOfOwnMunicipality(viewer, directory) && sitsInAdministration && hasRole(viewer, "CASEWORKER", "LEADER");
}

/** ASSOC-1: an association's own people change its entry. */
export function speaksFor(viewer: Viewer, association: DirectoryEntry): boolean {
  return (
    isOfOwnMunicipality(viewer, association) &&
    viewer.seat === "association" &&
    hasRole(viewer, "ASSOCIATION") &&
    viewer.associationIds.includes(association.id)
  );
}

/** ASSOC-1: everybody in the municipality finds an association in one place. */
export function mayReadAssociation(viewer: Viewer, association: DirectoryEntry): boolean {
  return isOfOwnMunicipality(viewer, association);
}

/** Names and numbers of contact persons are for staff, and for the association itself. */
export function mayReadContacts(viewer: Viewer, association: DirectoryEntry): boolean {
  const isCommitteeSide =
    viewer.administration !== null && viewer.seat === viewer.administration && hasRole(viewer, "SECRETARY");
  return (
    isDirectoryStaff(viewer, association) ||
    speaksFor(viewer, association) ||
    (isOfOwnMunicipality(viewer, association) && isCommitteeSide)
  );
}

/** ASSOC-1: an association registers itself, or staff do it. */
export function mayRegisterAssociation(
  viewer: Viewer,
  directory: { readonly municipalityId: MunicipalityId },
): boolean {
  const isAssociation =
    isOfOwnMunicipality(viewer, directory) && viewer.seat === "association" && hasRole(viewer, "ASSOCIATION");
  return isAssociation || isDirectoryStaff(viewer, directory);
}

/** ASSOC-1: the association itself, or staff. */
export function mayUpdateAssociation(viewer: Viewer, association: DirectoryEntry): boolean {
  return isDirectoryStaff(viewer, association) || speaksFor(viewer, association);
}

/** ASSOC-1: staff verify; nobody verifies the association they speak for. */
export function mayVerifyAssociation(viewer: Viewer, association: DirectoryEntry): boolean {
  return isDirectoryStaff(viewer, association) && !viewer.associationIds.includes(association.id);
}
