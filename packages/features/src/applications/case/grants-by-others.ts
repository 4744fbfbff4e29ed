import { sum, type Money } from "@indgang/domain/kernel";

interface SomeGrant {
  readonly amount: Money;
  readonly currency: string;
  readonly administration: { readonly id: string };
}

export interface GrantsByOthers<Grant extends SomeGrant> {
  readonly grants: readonly Grant[];
  /** Sum of those in kroner; grants in other currencies are listed, never added. */
  readonly sum: Money;
}

/** POOL-13: what administrations other than the case's own granted. */
export function grantsByOthers<Grant extends SomeGrant>(
  grants: readonly Grant[],
  ownAdministrationId: string,
): GrantsByOthers<Grant> {
  const others = grants.filter((grant) => grant.administration.id !== ownAdministrationId);
  return { grants: others, sum: sum(others.filter((grant) => grant.currency === "DKK").map((grant) => grant.amount)) };
}
