import type { PlainDate } from "@indgang/domain/kernel";
import {
  criteriaOn,
  type Criterion,
  type DatedCriterion,
  type FundingRound,
  type Pool,
  type PoolTerms,
} from "@indgang/domain/pools";
import type { Columns, Rows } from "@indgang/subgraph-kit";
import { termsOnColumn } from "./funding-round.store.ts";
import { criterionColumns, termsColumns } from "./pool.store.ts";

// POOL-17: by what rules a round goes, inside the transaction of a change: what its pool has, with the day whose rules count.

type OnDay<Thing> = Thing & { readonly termsOn: PlainDate };

const ofRound = (columns: string, table: string): string => `SELECT ${columns}, "termsOn" FROM ${table},
  LATERAL (SELECT ${termsOnColumn} FROM funding_round WHERE funding_round.id = $1::uuid AND funding_round.pool_id = ${table}.pool_id) AS round`;

/** The criteria that a round's applications are assessed by, in order. */
export async function findCriteriaOfRound(rows: Rows, roundId: string): Promise<readonly Criterion[]> {
  const text = `${ofRound(criterionColumns, "criterion")} ORDER BY position, id`;
  const found = await rows.query<Columns<OnDay<DatedCriterion>>>({
    name: "criteria of round",
    text,
    values: [roundId],
  });
  const [first] = found;
  return first ? criteriaOn(found, first.termsOn) : [];
}

/** All terms of a round's pool, with the day of the round. */
export async function findTermsOfRound(
  rows: Rows,
  roundId: string,
): Promise<{ readonly pool: Pick<Pool, "terms">; readonly round: Pick<FundingRound, "termsOn"> }> {
  const text = ofRound(termsColumns, "pool_terms");
  const terms = await rows.query<Columns<OnDay<PoolTerms>>>({ name: "terms of round", text, values: [roundId] });
  // Without any terms no day has some.
  return { pool: { terms }, round: { termsOn: terms[0]?.termsOn ?? ("" as PlainDate) } };
}
