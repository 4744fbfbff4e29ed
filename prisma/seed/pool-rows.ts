import type { Calendar } from "./calendar.ts";
import { committeeId } from "./municipality.ts";
import { criterionIds, type DemoPool, generalCriteria, moneyYear, poolId, pools, roundId, rounds } from "./pools.ts";

const ore = (kroner: number): number => kroner * 100;

/** Pools with their terms, criteria and rounds. Budget lines come with the cases, because what is granted must fit. */
export const poolRows = (municipalityId: number, calendar: Calendar) => {
  const key = (pool: DemoPool) => ({ municipality_id: municipalityId, administration_id: pool.administration });
  const terms = (pool: DemoPool, validFrom: string, legalBasis: string) => ({
    ...key(pool),
    pool_id: poolId(municipalityId, pool.slug),
    valid_from: validFrom,
    legal_basis: legalBasis,
    legal_basis_url: null,
    reserve_share_basis_points: 1_000,
    auditor_threshold: ore(100_000),
    auditor_threshold_inclusive: false,
    agreement_threshold: ore(100_000),
    agreement_threshold_inclusive: true,
    formal_check_working_days: 5,
    assessment_working_days: 20,
    repayment: "Reg.nr. 0216, kontonr. 4069 123 456. Skriv sagens nummer som tekst.",
    // Whoever tries the demo can renew at any time of the year (POOL-7).
    renewal_months: 12,
  });
  return {
    pool: pools.map((pool) => ({
      ...key(pool),
      id: poolId(municipalityId, pool.slug),
      committee_id: committeeId(municipalityId, pool.administration),
      slug: pool.slug,
      name: pool.name,
      description: pool.description,
      kle_number: pool.kle,
    })),
    pool_terms: pools.flatMap((pool) => [
      ...(pool.slug === "paragraf-18" ? [terms(pool, "1998-07-01", "Lov om social service § 115")] : []),
      terms(pool, "2007-01-01", pool.slug === "aeldreaktiviteter" ? "Lov om social service § 79" : pool.legalBasis),
      ...(pool.slug === "aeldreaktiviteter" ? [terms(pool, "2025-07-01", "Ældreloven § 16")] : []),
    ]),
    criterion: pools.flatMap((pool) =>
      [...generalCriteria, pool.ownCriterion].map(([title, guidance], index) => ({
        ...key(pool),
        id: criterionIds(municipalityId, pool.slug)[index],
        pool_id: poolId(municipalityId, pool.slug),
        position: index + 1,
        title,
        guidance,
        origin: index < generalCriteria.length ? "GENERAL" : "COMMITTEE",
        // The committee's own criterion counts twice.
        weight: index < generalCriteria.length ? 1 : 2,
        valid_from: "2007-01-01",
        valid_to: null,
      })),
    ),
    funding_round: pools.flatMap((pool) =>
      rounds.map((round) => ({
        ...key(pool),
        id: roundId(municipalityId, pool.slug, round),
        pool_id: poolId(municipalityId, pool.slug),
        kind: round.isDevelopment ? "ROLLING" : "YEARLY",
        year: moneyYear(calendar, round),
        years: null,
        name: round.isDevelopment
          ? `Udviklingsmidler ${moneyYear(calendar, round)}`
          : `${pool.name} ${moneyYear(calendar, round)}`,
        opens_at: calendar.at(round.opens, "08:00"),
        deadline_at: calendar.at(round.deadline, "12:00"),
        decided_at: round.decided === null ? null : calendar.at(calendar.meetingDay(round.decided), "16:00"),
        focus_areas: pool.focusAreas,
      })),
    ),
  };
};
