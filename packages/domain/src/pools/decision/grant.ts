import {
  add,
  dateAt,
  yearOf,
  zero,
  type AdministrationSlug,
  type AssociationId,
  type GrantId,
  type Money,
  type PoolId,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import type { Decision, Grant } from "./decision.type.ts";

/** POOL-13, POOL-14: what of a decision everybody may know. In kroner, dated by the calendar in Copenhagen. */
export function grantOf(id: GrantId, application: Application, decision: Decision): Grant {
  const awardedOn = dateAt(decision.decidedAt);
  return {
    id,
    municipalityId: application.municipalityId,
    administration: application.administration,
    associationId: application.associationId,
    poolId: application.poolId,
    title: application.title,
    amount: decision.amount,
    currency: "DKK",
    awardedOn,
    year: yearOf(awardedOn),
    source: "DECISION",
    externalId: null,
    applicationId: application.id,
  };
}

/** POOL-13: what one administration gave one association from one pool in one year. Amount in minor units of the currency. */
export interface GrantedBy {
  readonly administration: AdministrationSlug;
  readonly poolId: PoolId;
  readonly year: number;
  readonly currency: string;
  readonly count: number;
  readonly amount: Money;
}

/**
 * POOL-13: that and how much every administration granted an association, newest year first; nothing of why. `severalPools` is true when
 * money came from more than one pool in the same year, which is when somebody should look.
 */
export function doubleFunding(
  grants: readonly Grant[],
  associationId: AssociationId,
): { readonly grantedBy: readonly GrantedBy[]; readonly severalPools: boolean } {
  const groups = new Map<string, GrantedBy>();
  for (const { administration, poolId, year, currency, amount, ...grant } of grants) {
    if (grant.associationId !== associationId) continue;
    const key = JSON.stringify([administration, poolId, year, currency]);
    const soFar = groups.get(key) ?? { administration, poolId, year, currency, count: 0, amount: zero };
    groups.set(key, { ...soFar, count: soFar.count + 1, amount: add(soFar.amount, amount) });
  }
  const grantedBy = [...groups.values()].sort((left, right) => right.year - left.year || right.amount - left.amount);
  const poolsIn = (year: number): number =>
    new Set(grantedBy.filter((group) => group.year === year).map((group) => group.poolId)).size;
  return { grantedBy, severalPools: grantedBy.some((group) => poolsIn(group.year) > 1) };
}
