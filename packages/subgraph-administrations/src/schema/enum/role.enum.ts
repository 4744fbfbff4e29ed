import { graphEnum } from "@indgang/subgraph-kit";
import type { Role } from "@indgang/domain/kernel";

export const RoleEnum = graphEnum<Role>({
  name: "Role",
  description: "What a person is in the municipality. One person may be several.",
  values: {
    CASEWORKER: "Handles cases in an administration.",
    LEADER: "Leads an administration's case work.",
    SECRETARY: "Prepares a committee's meetings and records what it decides.",
    POLITICIAN: "Sits in a committee.",
    REFERRAL: "Refers citizens for an administration, and answers what others refer to it (REF-3).",
    SERVICE_DESK: "Works at the shared service desk: receives, checks, never assesses or decides.",
    ASSOCIATION: "Acts for an association.",
    COUNCIL: "Sits in a council with the right to be heard.",
    JURY: "Judges nominations for a prize.",
    AUDITOR: "Reads the log for data protection.",
    INTEGRATOR: "A system of the municipality or of a partner.",
    PUBLIC: "Anybody.",
  },
});
