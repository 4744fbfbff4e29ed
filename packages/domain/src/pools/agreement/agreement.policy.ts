import { speaksFor } from "../../associations/index.ts";
import { sitsInOffice, type Owned, type Viewer } from "../../kernel/index.ts";
import { mayReadApplication } from "../application/application.policy.ts";
import type { Agreement, AgreementSide } from "./agreement.type.ts";

type Concerned = Pick<Agreement, "municipalityId" | "administration" | "associationId" | "state">;

/** POOL-1, ASSOC-6: an agreement is treatment of the case: its own office's. The service desk reads it, and neither writes nor accepts. */
export function mayWriteAgreement(viewer: Viewer, thing: Owned): boolean {
  return sitsInOffice(viewer, thing);
}

/** ASSOC-6: an association sees what was sent to it. */
export function mayAnswerAgreement(viewer: Viewer, agreement: Concerned): boolean {
  const { associationId: id, municipalityId } = agreement;
  return agreement.state !== "DRAFT" && speaksFor(viewer, { id, municipalityId });
}

/** POOL-2, ASSOC-6: whoever reads the case, and the association that it is made with. */
export function mayReadAgreement(viewer: Viewer, agreement: Concerned): boolean {
  return mayReadApplication(viewer, agreement) || mayAnswerAgreement(viewer, agreement);
}

/** Which side of an agreement a viewer speaks for; null for whoever speaks for none. */
export function sideOf(viewer: Viewer, agreement: Concerned): AgreementSide | null {
  if (mayWriteAgreement(viewer, agreement)) return "MUNICIPALITY";
  return mayAnswerAgreement(viewer, agreement) ? "ASSOCIATION" : null;
}
