import type { DatedCriterion, Pool, PoolTerms } from "@indgang/domain/pools";
import { seatReads, type Ordering, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";

/** A pool without what hangs on it. */
export type PoolHead = Omit<Pool, "terms" | "criteria">;

const columns = `id, municipality_id AS "municipalityId", administration_id AS administration, version, committee_id AS "committeeId",
  slug, name, description, kle_number AS "kleNumber"`;

export const poolText = `SELECT ${columns} FROM pool WHERE id = ANY ($1::uuid[])`;

export const termsColumns = `pool_id AS "poolId", valid_from AS "validFrom", legal_basis AS "legalBasis", legal_basis_url AS "legalBasisUrl",
  reserve_share_basis_points AS "reserveShareBasisPoints", auditor_threshold AS "auditorThreshold",
  auditor_threshold_inclusive AS "auditorThresholdInclusive", agreement_threshold AS "agreementThreshold",
  agreement_threshold_inclusive AS "agreementThresholdInclusive", formal_check_working_days AS "formalCheckWorkingDays",
  assessment_working_days AS "assessmentWorkingDays", target_groups::text[] AS "targetGroups", retention_years AS "retentionYears",
  accounts_due_months AS "accountsDueMonths", outcome_due_months AS "outcomeDueMonths",
  renewal_months AS "renewalMonths", repayment, committee_changes AS "committeeChanges", screening_wealth_basis_points AS "screeningWealthBasisPoints",
  screening_wages_basis_points AS "screeningWagesBasisPoints", heard_bodies::text[] AS "heardBodyIds"`;

export const termsText = `SELECT ${termsColumns}
  FROM pool_terms WHERE pool_id = ANY ($1::uuid[]) ORDER BY pool_id, valid_from`;

export const criterionColumns = `id, pool_id AS "poolId", position, title, guidance, origin, weight, valid_from AS "validFrom", valid_to AS "validTo"`;

export const criteriaText = `SELECT ${criterionColumns} FROM criterion WHERE pool_id = ANY ($1::uuid[]) ORDER BY pool_id, position, id`;

export const poolById = seatReads.oneByKey<PoolHead>({ name: "pool by id", text: poolText });

/** Every version of a pool's terms, the earliest first. */
export const termsByPool = seatReads.manyByKey<PoolTerms>({ name: "terms by pool", text: termsText, key: "poolId" });

/** All criteria that a pool ever had, by position. */
export const criteriaByPool = seatReads.manyByKey<DatedCriterion>({
  name: "criteria by pool",
  text: criteriaText,
  key: "poolId",
});

export const criterionById = seatReads.oneByKey<DatedCriterion>({
  name: "criterion by id",
  text: `SELECT ${criterionColumns} FROM criterion WHERE id = ANY ($1::uuid[])`,
});

const byName: Ordering<PoolHead> = {
  name: "pools NAME_ASC",
  column: 'name COLLATE "da-x-icu"',
  cast: "text",
  kind: "text",
  descending: false,
  valueOf: (pool) => pool.name,
};

/** Pools of the municipality, of one administration where one is named. */
export function listPools(
  context: RequestContext,
  page: Page,
  administration: string | null,
): Promise<PageOfNodes<PoolHead>> {
  return seatReads.pageOfList<PoolHead>(
    context,
    {
      name: "pools",
      columns,
      from: "pool",
      conditions: administration === null ? [] : ["administration_id = $1"],
      values: administration === null ? [] : [administration],
      ordering: byName,
    },
    page,
  );
}

export const poolsOfAdministration = seatReads.pageOfChildren<PoolHead>({
  name: "pools of administration",
  columns,
  from: "pool",
  parent: "administration_id",
  parentType: "text",
  ordering: byName,
});
