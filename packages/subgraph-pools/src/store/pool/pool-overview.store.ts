import type { CaseTally, YearBudget } from "@indgang/domain/seeing";
import { seatReads } from "@indgang/subgraph-kit";

/** The budget of each year in which a pool has a round. */
export const budgetsByPool = seatReads.manyByKey<YearBudget>({
  name: "budgets by pool",
  text: `SELECT round.pool_id AS "poolId", round.year, coalesce(sum(line.amount), 0)::bigint AS budget, coalesce(sum(line.granted), 0)::bigint AS granted
    FROM funding_round AS round LEFT JOIN budget_line AS line ON line.municipality_id = round.municipality_id AND line.round_id = round.id
    WHERE round.pool_id = ANY ($1::uuid[]) GROUP BY round.pool_id, round.year`,
  key: "poolId",
});

/** What the cases of a pool are counted by. Triggers keep it, so that it costs the same whatever their number. */
export const talliesByPool = seatReads.manyByKey<CaseTally>({
  name: "tallies by pool",
  text: `SELECT tally.pool_id AS "poolId", round.year, tally.dimension, tally.key, tally.cases, tally.asked, tally.granted
    FROM case_tally AS tally JOIN funding_round AS round ON round.municipality_id = tally.municipality_id AND round.id = tally.round_id
    WHERE tally.pool_id = ANY ($1::uuid[]) AND tally.cases > 0`,
  key: "poolId",
});
