import { speaksFor } from "../../associations/index.ts";
import type { AssociationId, MunicipalityId, Viewer } from "../../kernel/index.ts";

/** POOL-6, POOL-1: a draft, and what became of it, is its association's own: staff and service desk see nothing before it is handed in. */
export function mayKeepDraft(
  viewer: Viewer,
  draft: { readonly municipalityId: MunicipalityId; readonly associationId: AssociationId },
): boolean {
  return speaksFor(viewer, { id: draft.associationId, municipalityId: draft.municipalityId });
}
