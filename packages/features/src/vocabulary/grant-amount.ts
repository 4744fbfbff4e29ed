import type { Money } from "@indgang/domain/kernel";

/** A grant's amount with its own currency; only kroner are written as kroner. */
export function formatGrantAmount(
  grant: { readonly amount: Money; readonly currency: string },
  kroner: (amount: Money) => string,
): string {
  return grant.currency === "DKK" ? kroner(grant.amount) : `${grant.currency} ${(grant.amount / 100).toFixed(2)}`;
}
