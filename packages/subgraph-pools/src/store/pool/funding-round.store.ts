import type { Money } from "@indgang/domain/kernel";
import type { BudgetLine, FundingRound } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";

/** POOL-17: a round for which no day was named goes by the day on which it opens. */
export const termsOnColumn = `COALESCE(terms_on, (opens_at AT TIME ZONE 'Europe/Copenhagen')::date) AS "termsOn"`;

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, pool_id AS "poolId", kind::text AS kind,
  year, years, name, opens_at AS "opensAt", deadline_at AS "deadlineAt", decided_at AS "decidedAt", focus_areas AS "focusAreas",
  ${termsOnColumn}, closed_reason AS "closedReason"`;

export const roundText = `SELECT ${columns} FROM funding_round WHERE id = ANY ($1::uuid[])`;
export const roundsWithOpenCasesText = `SELECT ${columns}, (SELECT count(*)::integer FROM application
  WHERE round_id = funding_round.id AND waits_for <> 'NOBODY') AS "openCases" FROM funding_round WHERE id = ANY ($1::uuid[])`;
export const roundInstants = ["opensAt", "deadlineAt", "decidedAt"] as const;

const lineColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, round_id AS "roundId", source, name,
  amount, granted`;

export const linesByIdText = `SELECT ${lineColumns} FROM budget_line WHERE id = ANY ($1::uuid[]) ORDER BY id`;
export const linesByRoundText = `SELECT ${lineColumns} FROM budget_line WHERE round_id = ANY ($1::uuid[]) ORDER BY round_id, position, id`;

export const roundById = seatReads.oneByKey<FundingRound>({ name: "round by id", text: roundText });
export const budgetLineById = seatReads.oneByKey<BudgetLine>({ name: "line by id", text: linesByIdText });
export const linesByRound = seatReads.manyByKey<BudgetLine>({
  name: "lines by round",
  text: linesByRoundText,
  key: "roundId",
});

/** How many applied, and for how much. */
export interface RoundFigures {
  readonly roundId: string;
  readonly applicationCount: number;
  readonly appliedTotal: Money;
}

/** What the seat sees of a round's applications; nothing for a round without any. */
export const figuresByRound = seatReads.oneByKey<RoundFigures>({
  name: "figures by round",
  text: `SELECT round_id AS "roundId", count(*) AS "applicationCount", sum(applied_amount) AS "appliedTotal"
    FROM application WHERE round_id = ANY ($1::uuid[]) GROUP BY round_id`,
  key: "roundId",
});

/** All lines of the pool's year in which a round is, in whichever round they stand, by that round. */
export const yearLinesByRound = seatReads.manyByKey<Pick<BudgetLine, "source" | "amount">>({
  name: "lines of the year by round",
  text: `SELECT asked.id AS "forRound", line.source, line.amount FROM funding_round asked
    JOIN funding_round other ON other.municipality_id = asked.municipality_id AND other.pool_id = asked.pool_id AND other.year = asked.year
    JOIN budget_line line ON line.municipality_id = other.municipality_id AND line.round_id = other.id
    WHERE asked.id = ANY ($1::uuid[]) ORDER BY asked.id, line.id`,
  key: "forRound",
});

/** A pool's rounds, the latest year first. */
export const roundsOfPool = seatReads.pageOfChildren<FundingRound>({
  name: "rounds of pool",
  columns,
  from: "funding_round",
  parent: "pool_id",
  ordering: {
    name: "rounds YEAR_DESC",
    column: "year",
    cast: "integer",
    kind: "integer",
    descending: true,
    valueOf: (round) => round.year,
  },
});
