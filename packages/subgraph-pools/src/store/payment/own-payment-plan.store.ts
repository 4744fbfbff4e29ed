import type { SeenPaymentPlan } from "@indgang/domain/payments";
import { instantColumn } from "@indgang/subgraph-kit";
import { ownReads } from "../own-rows.ts";

/** To where an association's own grant is paid and what of it is claimed back, the decision's own plan first. */
export const ownPaymentPlansByApplication = ownReads.manyByKey<SeenPaymentPlan>({
  name: "own payment plans by application",
  text: `SELECT application_id AS "applicationId", year, ${instantColumn("payee_changed_at")} AS "payeeChangedAt", steps,
      CASE WHEN cvr IS NOT NULL THEN json_build_object('kind', 'NEMKONTO', 'cvr', cvr)
        ELSE json_build_object('kind', 'ACCOUNT', 'accountEnding', account_ending) END AS payee
    FROM wall.own_payment_plans($1::uuid[])`,
  key: "applicationId",
});
