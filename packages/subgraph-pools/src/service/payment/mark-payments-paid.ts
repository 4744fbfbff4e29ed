import {
  accept,
  checkInput,
  listBounds,
  refuse,
  type InstalmentId,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  followedBy,
  largestReport,
  markPaid as rule,
  mayReportPayments,
  type Instalment,
  type PaidInput,
  type PaymentChange,
  type PaymentState,
} from "@indgang/domain/payments";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { instalmentById, findPlanIds } from "../../store/payment/payment.store.ts";
import { savePayments } from "../../store/payment/save-payment.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { lockedPlans, notePayments } from "./payment-work.ts";

/** A payment that was not marked, and why. `row` counts from 0, as they were given. */
export interface RefusedRow {
  readonly row: number;
  readonly reference: string;
  readonly refusal: RefusalIn<typeof rule>;
}

/** What was marked, and what was not. */
export interface Report {
  readonly paid: readonly Instalment[];
  readonly refused: readonly RefusedRow[];
}

interface Marked {
  readonly paid: readonly InstalmentId[];
  readonly refused: readonly RefusedRow[];
}

/** POOL-2: marks what the finance system paid. A row that is refused is named, and keeps none of the others back. */
export async function markPaymentsPaid(
  context: RequestContext,
  command: Keyed & { readonly payments: readonly PaidInput[] },
): Promise<Outcome<Report, AnyRefusal>> {
  const outcome = await carryOut(
    context,
    { operation: "markPaymentsPaid", input: command },
    async (work): Promise<Outcome<Marked, AnyRefusal>> => {
      const { rows, transaction, acting, audit } = work;
      const { payments } = command;
      if (!mayReportPayments(acting.viewer)) return refuse("NOT_ALLOWED");
      const checked = checkInput(command, listBounds("payments", payments, { min: 1, max: largestReport }));
      if (!checked.ok) return checked;
      const references = payments.map(({ reference }) => reference);
      const states = await lockedPlans(work, await findPlanIds(rows, { references }));
      const marking = new Marking(states);
      for (const [row, payment] of payments.entries()) marking.mark(row, payment, acting);
      const changes = marking.changes();
      if (changes.length > 0 && !(await savePayments(transaction, changes))) return refuse("NOT_ALLOWED");
      const caseOf = new Map(states.map(({ plan, application }) => [plan.id, application]));
      await notePayments(
        work,
        changes.flatMap(({ before, change }) => {
          const application = caseOf.get(change.plan.id);
          return application === undefined ? [] : [{ application, before, change }];
        }),
      );
      const { paid, refused } = marking;
      audit({ chain: "shared", subject: "PaymentReport", detail: { paid: paid.length, refused: refused.length } });
      return accept({ paid, refused });
    },
  );
  if (!outcome.ok) return outcome;
  const paid = await Promise.all(outcome.value.paid.map((id) => context.use(instalmentById).load(id)));
  return accept({ paid: paid.filter((instalment) => instalment !== null), refused: outcome.value.refused });
}

/** Goes through the rows, each against what the ones before it made of its plan. */
class Marking {
  readonly paid: InstalmentId[] = [];
  readonly refused: RefusedRow[] = [];
  readonly #before: ReadonlyMap<string, PaymentState>;
  readonly #after = new Map<string, PaymentChange>();
  readonly #planOf = new Map<string, string>();

  constructor(states: readonly PaymentState[]) {
    this.#before = new Map(states.map((state) => [state.plan.id, state]));
    for (const { plan } of states) for (const { reference } of plan.instalments) this.#planOf.set(reference, plan.id);
  }

  mark(row: number, payment: PaidInput, acting: Parameters<typeof rule>[2]): void {
    const { reference } = payment;
    const id = this.#planOf.get(reference) ?? "";
    const before = this.#before.get(id);
    const soFar = this.#after.get(id);
    const plan = soFar?.plan ?? before?.plan;
    const instalment = plan?.instalments.find((each) => each.reference === reference);
    const refusal = (given: RefusedRow["refusal"]) => this.refused.push({ row, reference, refusal: given });
    if (before === undefined || plan === undefined || instalment === undefined) {
      refusal({ code: "NOT_FOUND", data: {} } satisfies Refusal<"NOT_FOUND">);
      return;
    }
    const marked = rule({ ...before, plan, instalment }, payment, acting);
    if (!marked.ok) {
      refusal(marked.refusal);
      return;
    }
    this.#after.set(id, soFar === undefined ? marked.value : followedBy(soFar, marked.value));
    this.paid.push(instalment.id);
  }

  changes() {
    return [...this.#after].flatMap(([id, change]) => {
      const before = this.#before.get(id)?.plan;
      return before === undefined ? [] : [{ before, change }];
    });
  }
}
