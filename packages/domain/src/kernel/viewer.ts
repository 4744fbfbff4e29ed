import type { AdministrationSlug, AssociationId, MunicipalityId, PersonId } from "./id.type.ts";
import type { Instant } from "./instant.ts";

export const roles = [
  "CASEWORKER",
  "LEADER",
  "SECRETARY",
  "POLITICIAN",
  "REFERRAL",
  "SERVICE_DESK",
  "ASSOCIATION",
  "COUNCIL",
  "JURY",
  "AUDITOR",
  "INTEGRATOR",
  "PUBLIC",
] as const;

/** What a person is, in the session. One person may be several. */
export type Role = (typeof roles)[number];

export const permissions = [
  "READ_CASES",
  "ASSESS",
  "ASSIGN",
  "REGISTER_APPLICATION",
  "CHECK_FORMALITIES",
  "PREPARE_MEETING",
  "DECIDE",
  "VERIFY_ASSOCIATION",
  "REFER",
  "READ_AUDIT",
  "READ_OPERATION",
] as const;

/** What the interface may offer the viewer. A hint for menus: the rules themselves decide per case. */
export type Permission = (typeof permissions)[number];

/** Where the viewer sits, which decides what the database shows: an administration, or one of the four that are none. */
export type Seat = AdministrationSlug | "servicedesk" | "association" | "public" | "auditor";

/** Who is asking. `administration` is set in an administration's seat only; `personId` is null for the public and for systems. */
export interface Viewer {
  readonly municipalityId: MunicipalityId;
  readonly seat: Seat;
  readonly administration: AdministrationSlug | null;
  readonly personId: PersonId | null;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly associationIds: readonly AssociationId[];
}

/** True when the viewer has at least one of the roles. */
export function hasRole(viewer: Viewer, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => viewer.roles.includes(role));
}

/** What belongs to one administration of one municipality. */
export interface Owned {
  readonly municipalityId: MunicipalityId;
  readonly administration: AdministrationSlug;
}

/** True when the thing belongs to the viewer's own municipality. */
export function isOfOwnMunicipality(viewer: Viewer, thing: { readonly municipalityId: MunicipalityId }): boolean {
  return viewer.municipalityId === thing.municipalityId;
}

/** POOL-1: true when the viewer sits in the administration that the thing belongs to. */
export function sitsIn(viewer: Viewer, thing: Owned): boolean {
  return (
    isOfOwnMunicipality(viewer, thing) &&
    viewer.administration === thing.administration &&
    viewer.seat === thing.administration
  );
}

/** POOL-1: true when the viewer works in the office of the administration that the thing belongs to: as case worker or leader. */
export function sitsInOffice(viewer: Viewer, thing: Owned): boolean {
  return sitsIn(viewer, thing) && hasRole(viewer, "CASEWORKER", "LEADER");
}

/** POOL-2: true when the viewer works at the shared service desk of the thing's municipality. Another role counts for nothing in that seat. */
export function sitsAtServiceDesk(viewer: Viewer, thing: { readonly municipalityId: MunicipalityId }): boolean {
  return isOfOwnMunicipality(viewer, thing) && viewer.seat === "servicedesk" && hasRole(viewer, "SERVICE_DESK");
}

/** Who acts, and when: the part of every rule's input that comes from the session and the clock. */
export interface Acting {
  readonly viewer: Viewer;
  readonly now: Instant;
}
