import { toInstant, type Instant } from "@indgang/domain/kernel";
import { emptyFormalCheck, type Application } from "@indgang/domain/pools";
import type { Columns, Rows } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "./application-head.type.ts";
import { applicationColumns, contentColumns } from "./application.store.ts";

const parts = (table: string, object: string): string =>
  `(SELECT coalesce(json_agg(json_build_object(${object}) ORDER BY part.position), '[]') FROM ${table} part
    WHERE part.municipality_id = application.municipality_id AND part.application_id = application.id)`;

/** POOL-16: who has an interest in a case: ties to its association, and what was declared. */
export const interestsOfCase = `json_build_object('ties',
    (SELECT coalesce(json_agg(json_build_object('personId', tie.person_id, 'associationId', tie.association_id, 'kind', tie.kind,
        'isAppointedByCouncil', tie.is_appointed_by_council, 'validFrom', tie.valid_from, 'validTo', tie.valid_to) ORDER BY tie.id), '[]')
      FROM association_tie tie WHERE tie.municipality_id = application.municipality_id
        AND tie.administration_id = application.administration_id AND tie.association_id = application.association_id),
    'recusals',
    (SELECT coalesce(json_agg(json_build_object('personId', recusal.person_id, 'reason', recusal.reason, 'foundBy', recusal.found_by)
        ORDER BY recusal.person_id), '[]')
      FROM recusal WHERE recusal.municipality_id = application.municipality_id AND recusal.application_id = application.id))`;

const text = `SELECT ${applicationColumns}, ${contentColumns},
  ${parts("budget_item", "'kind', part.kind, 'amount', part.amount, 'note', part.note")} AS budget,
  ${parts("application_goal", "'position', part.position, 'text', part.text, 'measure', part.measure")} AS goals,
  ${parts("other_funding", "'funder', part.funder, 'amount', part.amount, 'state', part.state")} AS "otherFunding",
  (SELECT json_build_object('missing', checked.missing, 'dueOn', checked.due_on, 'completedAt', checked.completed_at, 'items',
      (SELECT coalesce(json_agg(json_build_object('code', item.code, 'met', item.met, 'note', item.note) ORDER BY item.code), '[]')
        FROM formal_check_item item WHERE item.municipality_id = checked.municipality_id AND item.application_id = checked.application_id))
    FROM formal_check checked WHERE checked.municipality_id = application.municipality_id AND checked.application_id = application.id) AS "formalCheck",
  ${interestsOfCase} AS interests
  FROM application WHERE id = ANY ($1::uuid[]) ORDER BY id`;

/** A case with everything that rules may ask for, and the name under which its association stands in lists. */
export type WholeApplication = Application & Pick<ApplicationHead, "associationName">;

/** Cases with everything that rules may ask for. Ids that the seat does not see are left out. */
export async function findApplications(
  rows: Rows,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WholeApplication>> {
  const found = await rows.query<Columns<WholeApplication>>({
    name: "whole applications",
    text,
    values: [ids],
    instants: ["receivedAt"],
  });
  return new Map(found.map((row) => [row.id, { ...row, formalCheck: formalCheckOf(row) }]));
}

function formalCheckOf({
  formalCheck,
}: {
  readonly formalCheck: Application["formalCheck"] | null;
}): Application["formalCheck"] {
  if (formalCheck === null) return emptyFormalCheck;
  return { ...formalCheck, completedAt: instantOrNull(formalCheck.completedAt) };
}

function instantOrNull(value: string | null): Instant | null {
  return value === null ? null : toInstant(new Date(value));
}
