import { hasRole, isOfOwnMunicipality, sitsIn, type Owned, type Viewer } from "../../kernel/index.ts";
import type { PoolForm } from "./form.type.ts";

/** POOL-1, POOL-17: a pool's forms are its own administration's leader's to write. */
export function mayKeepForms(viewer: Viewer, pool: Owned): boolean {
  return sitsIn(viewer, pool) && hasRole(viewer, "LEADER");
}

/** POOL-14: what is published is everybody's to read; a draft is for those who write it and for their case workers. */
export function mayReadForm(viewer: Viewer, form: Owned & Pick<PoolForm, "state">): boolean {
  if (form.state === "PUBLISHED") return isOfOwnMunicipality(viewer, form);
  return sitsIn(viewer, form) && hasRole(viewer, "LEADER", "CASEWORKER");
}
