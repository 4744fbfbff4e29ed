import type { ApplicationGoal, BudgetItem, FormalCheck, OtherFunding } from "@indgang/domain/pools";
import { seatReads } from "@indgang/subgraph-kit";
import type { ApplicationContent } from "./application-head.type.ts";
import { contentColumns } from "./application.store.ts";

export type OfApplication<Part> = Part & { readonly applicationId: string };

const contentText = `SELECT id AS "applicationId", ${contentColumns} FROM application WHERE id = ANY ($1::uuid[])`;

const budgetText = `SELECT application_id AS "applicationId", kind, amount, note FROM budget_item
  WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, position`;

const goalsText = `SELECT application_id AS "applicationId", position, text, measure FROM application_goal
  WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, position`;

const otherFundingText = `SELECT application_id AS "applicationId", funder, amount, state FROM other_funding
  WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, position`;

/** The requirements stand in the order of their enum, which is the domain's. */
const formalCheckText = `SELECT check_of.application_id AS "applicationId", check_of.completed_at AS "completedAt", check_of.missing,
  check_of.due_on AS "dueOn",
  (SELECT coalesce(json_agg(json_build_object('code', item.code, 'met', item.met, 'note', item.note) ORDER BY item.code), '[]')
    FROM formal_check_item item WHERE item.municipality_id = check_of.municipality_id AND item.application_id = check_of.application_id) AS items
  FROM formal_check check_of WHERE check_of.application_id = ANY ($1::uuid[])`;

export const contentByApplication = seatReads.oneByKey<OfApplication<ApplicationContent>>({
  name: "content by application",
  text: contentText,
  key: "applicationId",
});
export const budgetByApplication = seatReads.manyByKey<OfApplication<BudgetItem>>({
  name: "budget by application",
  text: budgetText,
  key: "applicationId",
});
export const goalsByApplication = seatReads.manyByKey<OfApplication<ApplicationGoal>>({
  name: "goals by application",
  text: goalsText,
  key: "applicationId",
});
export const otherFundingByApplication = seatReads.manyByKey<OfApplication<OtherFunding>>({
  name: "other funding by application",
  text: otherFundingText,
  key: "applicationId",
});
export const formalCheckByApplication = seatReads.oneByKey<OfApplication<FormalCheck>>({
  name: "formal check by application",
  text: formalCheckText,
  key: "applicationId",
});
