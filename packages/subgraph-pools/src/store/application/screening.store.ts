import type { ScreeningFacts, ScreeningTerms } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";

/** What the screening of a case asks for. `terms`: those of the day on which its round was announced; null before the first. */
export type ReadScreening = ScreeningFacts & { readonly applicationId: string; readonly terms: ScreeningTerms | null };

export const screeningByApplication = seatReads.oneByKey<ReadScreening>({
  name: "screening by application",
  text: `SELECT asked.id AS "applicationId", asked.applied_amount AS "appliedAmount", asked.volunteers, asked.target_groups::text[] AS "targetGroups",
  asked.received_at AS "receivedAt", municipality.name AS municipality,
  (SELECT coalesce(json_agg(json_build_object('kind', item.kind, 'amount', item.amount)), '[]') FROM budget_item item
    WHERE item.municipality_id = asked.municipality_id AND item.application_id = asked.id) AS budget,
  (SELECT count(*) FROM other_funding sought WHERE sought.municipality_id = asked.municipality_id AND sought.application_id = asked.id) AS "otherFundingCount",
  json_build_object('targetGroups', own.target_groups::text[], 'city', own.city, 'district', own.district, 'cvr', own.cvr, 'isVerified', own.verified_at IS NOT NULL,
    'years', (SELECT coalesce(json_agg(json_build_object('year', said.year, 'volunteers', said.volunteers, 'paidStaff', said.paid_staff, 'turnover', said.turnover,
        'equity', said.equity)), '[]') FROM association_year said WHERE said.municipality_id = own.municipality_id AND said.association_id = own.id)) AS association,
  (SELECT json_build_object('screeningWealthBasisPoints', holding.screening_wealth_basis_points, 'screeningWagesBasisPoints', holding.screening_wages_basis_points)
    FROM pool_terms holding WHERE holding.municipality_id = asked.municipality_id AND holding.pool_id = asked.pool_id
      AND holding.valid_from <= (round.opens_at AT TIME ZONE 'Europe/Copenhagen')::date ORDER BY holding.valid_from DESC LIMIT 1) AS terms,
  (SELECT json_build_object('missing', count(*) FILTER (WHERE owed.state IN ('OWED', 'RETURNED') AND owed.due_on < (now() AT TIME ZONE 'Europe/Copenhagen')::date),
      'delivered', count(*) FILTER (WHERE owed.state NOT IN ('OWED', 'RETURNED'))) FROM grant_accounts owed
    WHERE owed.municipality_id = asked.municipality_id AND owed.administration_id = asked.administration_id AND owed.association_id = asked.association_id) AS accounts
  FROM application asked
  JOIN association own ON own.municipality_id = asked.municipality_id AND own.id = asked.association_id
  JOIN funding_round round ON round.municipality_id = asked.municipality_id AND round.id = asked.round_id
  JOIN municipality ON municipality.id = asked.municipality_id
  WHERE asked.id = ANY ($1::uuid[])`,
  key: "applicationId",
});
