import type { SeenInstalment } from "@indgang/domain/payments";
import { ownReads } from "../own-rows.ts";

/** What is paid of an association's own grant, the first due first. */
export const ownInstalmentsByApplication = ownReads.manyByKey<SeenInstalment>({
  name: "own instalments by application",
  text: `SELECT plan_id AS "planId", application_id AS "applicationId", reference, position, amount, due_on AS "dueOn", condition, state, paid_on AS "paidOn"
    FROM instalment WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, due_on, reference`,
  key: "applicationId",
});
