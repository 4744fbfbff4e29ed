import {
  dateAt,
  holdsOn,
  isAfter,
  isBefore,
  money,
  subtract,
  type Instant,
  type Money,
  type PlainDate,
} from "../../kernel/index.ts";
import type { BudgetLine, FundingRound, FundingRoundState } from "./funding-round.type.ts";
import type { DatedCriterion, PoolTerms } from "./pool.type.ts";

/** POOL-17: the terms that hold on a day: those with the latest `validFrom` up to and including it. Null before the first. */
export function termsOn(terms: readonly PoolTerms[], date: PlainDate): PoolTerms | null {
  return terms
    .filter((candidate) => candidate.validFrom <= date)
    .reduce<PoolTerms | null>(
      (latest, candidate) => (latest === null || candidate.validFrom > latest.validFrom ? candidate : latest),
      null,
    );
}

/** POOL-17: the terms at an instant, by the calendar in Copenhagen. */
export function termsAt(terms: readonly PoolTerms[], instant: Instant): PoolTerms | null {
  return termsOn(terms, dateAt(instant));
}

/** POOL-17: the terms that a pool shows: those that hold, and before it has begun the first that will. Null for a pool without any. */
export function termsToShow(terms: readonly PoolTerms[], now: Instant): PoolTerms | null {
  return termsAt(terms, now) ?? terms.toSorted((one, other) => (one.validFrom < other.validFrom ? -1 : 1))[0] ?? null;
}

/** POOL-4, POOL-17: the criteria that count on a day, in the order given. */
export function criteriaOn<Dated extends DatedCriterion>(
  criteria: readonly Dated[],
  date: PlainDate,
): readonly Dated[] {
  return criteria.filter((criterion) => holdsOn(criterion, date));
}

/** POOL-3: where a round stands. Opens at `opensAt`; the deadline itself is still in time. */
export function roundState(
  round: Pick<FundingRound, "opensAt" | "deadlineAt" | "decidedAt">,
  now: Instant,
): FundingRoundState {
  if (round.decidedAt !== null && !isBefore(now, round.decidedAt)) return "DECIDED";
  if (isBefore(now, round.opensAt)) return "ANNOUNCED";
  return isAfter(now, round.deadlineAt) ? "CLOSED" : "OPEN";
}

/** POOL-18: what is left of a budget line, in øre. */
export function leftOf(line: Pick<BudgetLine, "amount" | "granted">): Money {
  return subtract(line.amount, line.granted);
}

/** POOL-11, ASSOC-6: whether an amount reaches a threshold of the terms; the bound counts when it is inclusive. Null: no threshold. */
export function reachesThreshold(amount: Money, threshold: Money | null, isInclusive: boolean): boolean {
  return threshold !== null && (isInclusive ? amount >= threshold : amount > threshold);
}

/** POOL-3: the part of a budget that the terms keep for development, whole øre, rounded down. */
export function reserveOf(budget: Money, terms: Pick<PoolTerms, "reserveShareBasisPoints">): Money {
  // In two steps, because the product of øre and basis points may pass what a number holds exactly.
  const whole = Math.floor(budget / 10_000);
  return money(
    whole * terms.reserveShareBasisPoints + Math.floor(((budget % 10_000) * terms.reserveShareBasisPoints) / 10_000),
  );
}
