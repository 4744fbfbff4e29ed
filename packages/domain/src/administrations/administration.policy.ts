import { hasRole, sitsIn, type MunicipalityId, type Owned, type Permission, type Viewer } from "../kernel/index.ts";

/** An administration's own people see who works there. */
export function mayReadStaff(viewer: Viewer, administration: Owned): boolean {
  return sitsIn(viewer, administration) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY", "POLITICIAN");
}

/** LAW-6: the data protection auditor reads the log of the own municipality, and nobody else. */
export function mayReadAudit(viewer: Viewer, log: { readonly municipalityId: MunicipalityId }): boolean {
  return viewer.municipalityId === log.municipalityId && viewer.seat === "auditor" && hasRole(viewer, "AUDITOR");
}

const ofTheOffice: readonly Permission[] = [
  "READ_CASES",
  "ASSESS",
  "ASSIGN",
  "REGISTER_APPLICATION",
  "CHECK_FORMALITIES",
  "VERIFY_ASSOCIATION",
];

/**
 * What the interface may offer, by role, in an administration's seat. POOL-1: only here can anybody assess or record what a committee decided.
 * REF-3: only here does anybody refer citizens.
 */
const inAdministration: Readonly<Partial<Record<string, readonly Permission[]>>> = {
  CASEWORKER: ofTheOffice,
  LEADER: [...ofTheOffice, "READ_OPERATION"],
  SECRETARY: ["READ_CASES", "PREPARE_MEETING", "DECIDE", "READ_OPERATION"],
  POLITICIAN: ["READ_CASES"],
  REFERRAL: ["REFER"],
};

/** POOL-2: the service desk registers and checks; it neither assesses nor decides. */
const atServiceDesk: readonly Permission[] = [
  "READ_CASES",
  "REGISTER_APPLICATION",
  "CHECK_FORMALITIES",
  "VERIFY_ASSOCIATION",
  "READ_OPERATION",
];

/** POOL-1, POOL-2: everything that a viewer may do somewhere, in the fixed order of the roles, each once. */
export function permissionsOf(viewer: Viewer): readonly Permission[] {
  if (viewer.seat === "servicedesk") return hasRole(viewer, "SERVICE_DESK") ? atServiceDesk : [];
  if (viewer.seat === "auditor") return hasRole(viewer, "AUDITOR") ? ["READ_AUDIT"] : [];
  if (viewer.administration === null || viewer.seat !== viewer.administration) return [];
  return [...new Set(viewer.roles.flatMap((role) => inAdministration[role] ?? []))];
}
