import { newId } from "@indgang/database";
import { accept, refuse, type Outcome, type PaymentPlanId } from "@indgang/domain/kernel";
import { mostInstalments, planPayments as rule, type PlanPaymentsInput } from "@indgang/domain/payments";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findCvr, findDecision, findMinutesStand } from "../../store/application/find-for-change.store.ts";
import { findOpenedYear } from "../../store/running/grant-year.store.ts";
import { lockRows } from "../../store/locks.ts";
import { findPlanOfCase } from "../../store/payment/payment.store.ts";
import { savePlan } from "../../store/payment/save-payment.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { lockedCase } from "../case-step.ts";
import type { OfCase } from "../case/formalities.ts";
import { notePayments } from "./payment-work.ts";
import { readPlan } from "./read-payments.ts";

/** POOL-11: in which parts a case's grant is paid, or a later year of it (POOL-7). */
export async function planPayments(
  context: RequestContext,
  command: OfCase & PlanPaymentsInput & { readonly year: number | null },
) {
  const { year } = command;
  const outcome = await carryOut(
    context,
    { operation: "planPayments", input: command },
    async (work): Promise<Outcome<PaymentPlanId, RefusalIn<typeof rule> | AnyRefusal>> => {
      const { transaction, rows, acting } = work;
      const application = await lockedCase(work, command.applicationId);
      if (application === null) return refuse("NOT_FOUND");
      const known = await findPlanOfCase(rows, application.id, year);
      // Who pays locks the plan alone, and no case.
      if (known !== null) await lockRows(transaction, "payment_plan", [known.id]);
      const plan = known === null ? null : await findPlanOfCase(rows, application.id, year);
      const decision = await (year === null
        ? findDecision(rows, application.id)
        : findOpenedYear(rows, application.id, year));
      const minutesStand = await findMinutesStand(rows, application.id);
      const cvr = await findCvr(rows, application.associationId);
      const planId = newId<"PaymentPlan">();
      const newIds = Array.from({ length: mostInstalments }, () => newId<"Instalment">());
      const planned = rule({ application, decision, minutesStand, year, plan, cvr, planId, newIds }, command, acting);
      if (!planned.ok) return planned;
      if (!(await savePlan(transaction, plan, planned.value))) return refuse("NOT_ALLOWED");
      await notePayments(work, [{ application, before: plan, change: planned.value }]);
      return accept(planned.value.plan.id);
    },
  );
  return afresh(outcome, (id) => readPlan(context, id));
}
