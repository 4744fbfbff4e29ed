import {
  hasRole,
  isOfOwnMunicipality,
  sitsIn,
  type MunicipalityId,
  type Owned,
  type Viewer,
} from "../../kernel/index.ts";

/** POOL-14: pools, their terms, criteria and rounds are public within the municipality. */
export function mayReadPool(viewer: Viewer, pool: { readonly municipalityId: MunicipalityId }): boolean {
  return isOfOwnMunicipality(viewer, pool);
}

/** POOL-1: a pool is set up and kept by a leader of its own administration. No other administration, no service desk, no system. */
export function mayKeepPools(viewer: Viewer, pool: Owned): boolean {
  return sitsIn(viewer, pool) && hasRole(viewer, "LEADER") && viewer.personId !== null;
}
