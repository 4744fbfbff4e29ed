import { speaksFor } from "../../associations/index.ts";
import { hasRole, sitsAtServiceDesk, sitsIn, type Owned, type Viewer } from "../../kernel/index.ts";
import { mayReadApplication } from "../application/application.policy.ts";
import type { OwnLetter } from "./own-letter.type.ts";

/** POOL-2: letters are read by whoever reads the case: its own side, and the service desk. */
export function mayReadLetter(viewer: Viewer, letter: Owned): boolean {
  return mayReadApplication(viewer, letter);
}

/** POOL-10, LAW-1: whoever speaks for the association finds what was sent to it, once the minutes stand: never a draft. */
export function mayReadOwnLetter(
  viewer: Viewer,
  {
    associationId,
    municipalityId,
    sentAt,
    decidedAt,
  }: Pick<OwnLetter, "associationId" | "municipalityId" | "sentAt" | "decidedAt">,
): boolean {
  return sentAt !== null && decidedAt !== null && speaksFor(viewer, { id: associationId, municipalityId });
}

/** POOL-2: letters are clerical: the administration's own office and secretary, and the service desk. Politicians write none. */
export function mayWriteLetters(viewer: Viewer, thing: Owned): boolean {
  return (
    sitsAtServiceDesk(viewer, thing) || (sitsIn(viewer, thing) && hasRole(viewer, "CASEWORKER", "LEADER", "SECRETARY"))
  );
}

/** POOL-1: what a pool's letters say is kept by a leader of the administration whose pool it is. */
export function mayKeepLetterTemplates(viewer: Viewer, pool: Owned): boolean {
  return sitsIn(viewer, pool) && hasRole(viewer, "LEADER");
}
