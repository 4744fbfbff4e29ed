import type { AdministrationSlug } from "@indgang/domain/kernel";
import type { EvaluatedReport, OutcomeCounts } from "@indgang/domain/outcome";
import type { Grant } from "@indgang/domain/pools";
import { seatReads, seatRows, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { grantColumns } from "../pool/grant.store.ts";
import { outcomeColumns } from "./outcome.store.ts";

/** What reports are narrowed by. `scope`: whose reports are in it before they are approved. */
export interface OutcomeCriteria {
  readonly scope?: AdministrationSlug;
  readonly poolId?: string;
  readonly roundId?: string;
  readonly administration?: string;
  readonly associationId?: string;
  readonly year?: number;
  readonly targetGroup?: string;
  readonly state?: "APPROVED";
  readonly verdict?: string;
}

const counted = "coalesce(evaluation.verdict, goal.verdict)";
const goalsOf = `outcome_goal goal LEFT JOIN outcome_evaluation evaluation ON evaluation.municipality_id = goal.municipality_id
  AND evaluation.report_id = goal.report_id AND evaluation.position = goal.position
  WHERE goal.municipality_id = outcome_report.municipality_id AND goal.report_id = outcome_report.id`;

const conditions: Readonly<Record<keyof OutcomeCriteria, string>> = {
  scope: "(state = 'APPROVED' OR administration_id = #)",
  poolId: "pool_id = #::uuid",
  roundId: "round_id = #::uuid",
  administration: "administration_id = #",
  associationId: "association_id = #::uuid",
  year: "year = #::integer",
  targetGroup: "#::text = ANY (target_groups::text[])",
  state: "state = #",
  verdict: `state = 'APPROVED' AND EXISTS (SELECT FROM ${goalsOf} AND ${counted} = #)`,
};

function narrowed(criteria: OutcomeCriteria): { readonly where: string[]; readonly values: (string | number)[] } {
  const given = (Object.keys(conditions) as (keyof OutcomeCriteria)[]).filter((name) => criteria[name] !== undefined);
  return {
    where: given.map((name, index) => conditions[name].replace("#", `$${index + 1}`)),
    values: given.map((name) => criteria[name] as string | number),
  };
}

/** POOL-12: a page of reports, those that were due last first. Without a scope only what is approved. */
export function listOutcomes(
  context: RequestContext,
  criteria: OutcomeCriteria,
  everything: boolean,
  page: Page,
): Promise<PageOfNodes<EvaluatedReport>> {
  const { where, values } = narrowed(criteria);
  return seatReads.pageOfList<EvaluatedReport>(
    context,
    {
      name: "outcomes",
      columns: outcomeColumns,
      from: "outcome_report",
      conditions: everything || criteria.scope !== undefined ? where : [...where, "state = 'APPROVED'"],
      values,
      ordering: {
        name: "outcomes DUE_ON_DESC",
        column: "due_on",
        cast: "date",
        kind: "date",
        descending: true,
        valueOf: ({ dueOn }) => dueOn,
      },
    },
    page,
  );
}

/** What approved reports are counted by. */
export const outcomeDimensions = ["YEAR", "ROUND", "POOL", "ADMINISTRATION", "TARGET_GROUP"] as const;
export type OutcomeDimension = (typeof outcomeDimensions)[number];

const keys: Readonly<Record<OutcomeDimension, string>> = {
  YEAR: "year::text",
  ROUND: "round_id::text",
  POOL: "pool_id::text",
  ADMINISTRATION: "administration_id",
  TARGET_GROUP: "unnest(target_groups)::text",
};

/** POOL-12: sums of approved reports that have something in common; one report stands under each of its target groups. */
export function countOutcomes(
  context: RequestContext,
  by: OutcomeDimension,
  criteria: OutcomeCriteria,
): Promise<readonly (OutcomeCounts & { readonly key: string })[]> {
  const { where, values } = narrowed(criteria);
  const goals = (verdict: string): string => `count(*) FILTER (WHERE ${counted} = '${verdict}')`;
  return seatRows(context).query<OutcomeCounts & Record<"key", string> & Record<string, unknown>>({
    name: `outcome figures ${by} ${where.join(" ")}`,
    text: `SELECT key, count(*)::integer AS reports, sum(reached)::integer AS reached, sum(partly)::integer AS partly, sum(not_reached)::integer AS "notReached",
        coalesce(sum(people_reached), 0)::integer AS "peopleReached", coalesce(sum(volunteers), 0)::integer AS volunteers
      FROM (SELECT ${keys[by]} AS key, people_reached, volunteers, goals.* FROM outcome_report,
        LATERAL (SELECT ${goals("REACHED")} AS reached, ${goals("PARTLY")} AS partly, ${goals("NOT_REACHED")} AS not_reached FROM ${goalsOf}) goals
        WHERE ${[...where, "state = 'APPROVED'"].join(" AND ")}) report GROUP BY key ORDER BY key`,
    values,
  });
}

/** The grant that a case came to. */
export const grantOfCase = seatReads.oneByKey<Grant>({
  name: "grant of case",
  text: `SELECT ${grantColumns} FROM grant_given WHERE application_id = ANY ($1::uuid[])`,
  key: "applicationId",
});
