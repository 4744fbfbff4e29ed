import type { Grant, GrantSource } from "@indgang/domain/pools";
import { seatReads, type Ordering, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";

export const grantColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, association_id AS "associationId",
  pool_id AS "poolId", title, amount, currency::text AS currency, awarded_on AS "awardedOn", year, source, external_id AS "externalId",
  application_id AS "applicationId"`;

const newestFirst: Ordering<Grant> = {
  name: "grants AWARDED_ON_DESC",
  column: "awarded_on",
  cast: "date",
  kind: "date",
  descending: true,
  valueOf: (grant) => grant.awardedOn,
};

export const grantById = seatReads.oneByKey<Grant>({
  name: "grant by id",
  text: `SELECT ${grantColumns} FROM grant_given WHERE id = ANY ($1::uuid[])`,
});

/** POOL-13: everything that was given to an association, whichever administration gave it. */
export const grantsOfAssociation = seatReads.pageOfChildren<Grant>({
  name: "grants of association",
  columns: grantColumns,
  from: "grant_given",
  parent: "association_id",
  ordering: newestFirst,
});

/** What a list of grants is narrowed by. */
export interface GrantCriteria {
  readonly poolId?: string;
  readonly administration?: string;
  readonly associationId?: string;
  readonly year?: number;
  readonly source?: GrantSource;
}

const conditions: Readonly<Record<keyof GrantCriteria, string>> = {
  poolId: "pool_id = #::uuid",
  administration: "administration_id = #",
  associationId: "association_id = #::uuid",
  year: "year = #::integer",
  source: "source = #::grant_source",
};

/** POOL-14: a page of the grants that were given, the latest first. */
export function listGrants(context: RequestContext, criteria: GrantCriteria, page: Page): Promise<PageOfNodes<Grant>> {
  const given = (Object.keys(conditions) as (keyof GrantCriteria)[]).filter((name) => criteria[name] !== undefined);
  return seatReads.pageOfList<Grant>(
    context,
    {
      name: "grants",
      columns: grantColumns,
      from: "grant_given",
      conditions: given.map((name, index) => conditions[name].replace("#", `$${index + 1}`)),
      values: given.map((name) => criteria[name]),
      ordering: newestFirst,
    },
    page,
  );
}
