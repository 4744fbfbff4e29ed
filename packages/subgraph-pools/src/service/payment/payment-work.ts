import {
  accept,
  dateAt,
  refuse,
  type InstalmentId,
  type Outcome,
  type PaymentPlanId,
  type Refusal,
} from "@indgang/domain/kernel";
import type { Owing } from "@indgang/domain/accounts";
import {
  paymentEvents,
  paymentNews,
  type PaymentChange,
  type PaymentPlan,
  type PaymentState,
} from "@indgang/domain/payments";
import { tell, type ChangeRequest, type Keyed, type RequestContext } from "@indgang/subgraph-kit";
import { findMissing } from "../../store/accounts/accounts.store.ts";
import { lockRows } from "../../store/locks.ts";
import { findPlanIds, findPlansById } from "../../store/payment/payment.store.ts";
import { savePayments } from "../../store/payment/save-payment.store.ts";
import { addEvents } from "../../store/application/save-application.store.ts";
import { findApplications, type WholeApplication } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { ownPath } from "../case/case-path.ts";
import { readPlan } from "./read-payments.ts";

export interface OfInstalment extends Keyed {
  readonly instalmentId: InstalmentId;
}

export interface OfPlan extends Keyed {
  readonly planId: PaymentPlanId;
}

/** Plans with their cases, locked by id; those that the seat does not see are left out. */
export async function lockedPlans(
  { transaction, rows }: Work,
  ids: readonly string[],
): Promise<readonly (PaymentState & { readonly application: WholeApplication })[]> {
  await lockRows(transaction, "payment_plan", ids);
  const plans = await findPlansById(rows, ids);
  const applications = await findApplications(
    rows,
    plans.map(({ applicationId }) => applicationId),
  );
  return plans.flatMap((plan) => {
    const application = applications.get(plan.applicationId);
    return application === undefined ? [] : [{ plan, application }];
  });
}

/** Takes a step with one plan, named by itself or by one of its instalments. The answer is the plan as it is then. */
export async function changePlan<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  of: { readonly planId: PaymentPlanId } | { readonly instalmentId: InstalmentId },
  rule: (state: PaymentState, work: Work) => Outcome<PaymentChange, Refused> | Promise<Outcome<PaymentChange, Refused>>,
): Promise<Outcome<PaymentPlan, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<PaymentPlanId, Refused | AnyRefusal>> => {
      const ids = "planId" in of ? [of.planId] : await findPlanIds(work.rows, { ids: [of.instalmentId] });
      const [state] = await lockedPlans(work, ids);
      if (state === undefined) return refuse("NOT_FOUND");
      const taken = await rule(state, work);
      if (!taken.ok) return taken;
      if (!(await savePayments(work.transaction, [{ before: state.plan, change: taken.value }])))
        return refuse("NOT_ALLOWED");
      await notePayments(work, [{ application: state.application, before: state.plan, change: taken.value }]);
      return accept(state.plan.id);
    },
  );
  return afresh(outcome, (id) => readPlan(context, id));
}

/** POOL-11: plans with the accounts that their associations owe the same pools and that are missing: before anything is made ready or sent. */
export async function withMissing<State extends PaymentState>(
  states: readonly State[],
  { rows, acting }: Work,
): Promise<readonly (State & Owing)[]> {
  const ids = states.map(({ plan }) => plan.applicationId);
  const missing = await findMissing(rows, ids, dateAt(acting.now));
  return states.map((state) => ({ ...state, missingAccounts: missing.get(state.plan.applicationId) ?? [] }));
}

/** A case, and what was done with its money. */
export interface PaidChange {
  readonly application: Pick<
    WholeApplication,
    "id" | "municipalityId" | "administration" | "associationId" | "caseNumber"
  >;
  readonly before: PaymentPlan | null;
  readonly change: PaymentChange;
}

/** LAW-5, LAW-6, POOL-11: writes what was done with plans into the histories of their cases and the audit chain, and tells the associations of it. */
export async function notePayments(work: Work, done: readonly PaidChange[]): Promise<void> {
  const { transaction, acting } = work;
  for (const [, ofOne] of Map.groupBy(done, ({ application }) => application.administration)) {
    const [first] = ofOne;
    const events = ofOne.flatMap(({ change }) => paymentEvents(change, acting));
    if (first !== undefined) await addEvents(transaction, first.application, events);
  }
  for (const { application, before, change } of done) {
    auditPayment(work, change);
    const path = ownPath(application.id);
    for (const news of paymentNews(change, before, application))
      await tell({ transaction, now: acting.now }, { ...news, path });
  }
}

/** LAW-6: that something was done with a plan: what, and with which instalments. No account, and no word of why. */
export function auditPayment({ audit }: Work, { plan, steps }: PaymentChange): void {
  const { administration, id, version } = plan;
  const done = steps.map(({ kind, reference, amount }) => ({ kind, reference, amount }));
  audit({ chain: administration, subject: `PaymentPlan ${id}`, detail: { version, done } });
}
