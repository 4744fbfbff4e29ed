import { caseScopeOf } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";
import type { ApplicationHead } from "./application-head.type.ts";
import { applicationOrderings } from "./application-orderings.ts";

export const applicationColumns = `id, municipality_id AS "municipalityId", administration_id AS administration, version,
  case_number AS "caseNumber", pool_id AS "poolId", round_id AS "roundId", association_id AS "associationId",
  association_name AS "associationName", title, state, channel, received_at AS "receivedAt", applied_amount AS "appliedAmount",
  assignee_id AS "assigneeId", waits_for AS "waitsFor", due_on AS "dueOn",
  place, association_size AS "associationSize", granted_amount AS "grantedAmount"`;

export const contentColumns = `purpose, target_groups::text[] AS "targetGroups", participants, volunteers`;

export const applicationById = seatReads.oneByKey<ApplicationHead>({
  name: "application by id",
  text: `SELECT ${applicationColumns} FROM application WHERE id = ANY ($1::uuid[])`,
});

/** An association's applications as the viewer may see them, the latest first. */
export const applicationsOfAssociation = seatReads.pageOfChildren<ApplicationHead>({
  name: "applications of association",
  columns: applicationColumns,
  from: "application",
  parent: "association_id",
  narrowedTo: ({ viewer }) => {
    const scope = caseScopeOf(viewer);
    if (scope?.administration === "ALL") return null;
    return { condition: "administration_id = $1::text", value: scope?.administration ?? null };
  },
  ordering: { ...applicationOrderings.RECEIVED_AT_DESC, name: "applications of association" },
});
