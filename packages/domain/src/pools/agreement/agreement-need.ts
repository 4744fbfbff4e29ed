import { termsOn, reachesThreshold } from "../terms/pool-terms.ts";
import type { Money, PlainDate } from "../../kernel/index.ts";
import type { PoolTerms } from "../terms/pool.type.ts";

/**
 * ASSOC-6, POOL-17: whether a grant of so many øre needs a cooperation agreement, by the terms that its round was announced with; the terms
 * say whether the amount itself counts. Never where they name none, and not where the pool had no terms on that day.
 */
export function needsAgreement(granted: Money, terms: readonly PoolTerms[], announcedOn: PlainDate): boolean {
  const held = termsOn(terms, announcedOn);
  return (
    held !== null && granted > 0 && reachesThreshold(granted, held.agreementThreshold, held.agreementThresholdInclusive)
  );
}
