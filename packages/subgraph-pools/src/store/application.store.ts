import { caseScopeOf } from "@indgang/domain/pools";
import type { ApplicationHead } from "./application-head.type.ts";
import { oneByKey } from "./loaders.ts";
import { pageOfChildren } from "./page-of-children.ts";
import { applicationOrderings } from "./application-orderings.ts";

export const applicationColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version,
  case_number AS "caseNumber", pool_id AS "poolId", round_id AS "roundId", association_id AS "associationId",
  association_name AS "associationName", title, state, channel, received_at AS "receivedAt", applied_amount AS "appliedAmount",
  assignee_id AS "assigneeId", waits_for AS "waitsFor", due_on AS "dueOn"`;

export const contentColumns = `purpose, target_groups::text[] AS "targetGroups", participants, volunteers`;

export const applicationById = oneByKey<ApplicationHead>({
  name: "application by id",
  text: `SELECT ${applicationColumns} FROM application WHERE id = ANY ($1::uuid[])`,
});

/** An association's applications as the viewer may see them, the latest first. */
export const applicationsOfAssociation = pageOfChildren<ApplicationHead>({
  name: "applications of association",
  columns: applicationColumns,
  table: "application",
  parent: "association_id",
  parentType: "uuid",
  scope: (viewer) => {
    const scope = caseScopeOf(viewer);
    if (scope?.administration === "ALL") return null;
    return { column: "administration_id", values: scope === null ? [] : [scope.administration] };
  },
  ordering: { ...applicationOrderings.RECEIVED_AT_DESC, name: "applications of association" },
});
