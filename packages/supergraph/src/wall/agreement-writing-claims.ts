import { agreementAt } from "./planting/agreement-exceptions.ts";
import { speaker, type Place } from "./planting/owning.ts";
import type { Trying } from "./viewers.ts";

/** ASSOC-6: what is written of agreements, by both sides. */
export const ofAgreements: ReadonlySet<string> = new Set([
  "agreement",
  "agreement_version",
  "agreement_acceptance",
  "agreement_decline",
  "agreement_follow_up",
  "agreement_file",
]);

/** Whether a seat may add a row like a planted one: each side for itself, while it is negotiated. The planted case numbers are none. */
export function mayAddOfAgreements({ seat }: Trying["viewer"], place: Place): boolean {
  const state = agreementAt(place);
  const isOffice = seat === place.administration;
  const isSpokenFor = seat === "association" && place.variant === speaker;
  switch (place.table) {
    case "agreement_version":
      return isOffice;
    case "agreement_acceptance":
      return isOffice && state === "NEGOTIATING";
    case "agreement_decline":
      return isSpokenFor && (state === "NEGOTIATING" || state === "ORAL");
    case "agreement_file":
      return (isOffice || isSpokenFor) && state === "NEGOTIATING";
    case "agreement_follow_up":
      return isOffice && state === "ORAL";
    default:
      return false;
  }
}

/** The agreements that a seat must not be able to change: an association's are its own, the office's its administration's. */
export function foreignAgreement({ viewer }: Trying, table: string, tenant: string): string {
  const elsewhere = `${tenant} <> ${viewer.municipalityId}`;
  return viewer.seat === "association" && table === "agreement"
    ? `${elsewhere} OR association_id <> '${viewer.associationIds[0] ?? ""}'`
    : `${elsewhere} OR administration_id <> '${viewer.seat}'`;
}
