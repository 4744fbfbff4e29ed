import { newId } from "@indgang/database";
import { accept, refuse, type InstalmentId, type Outcome, type PaymentFileId } from "@indgang/domain/kernel";
import { exportPayments as rule, largestExport, type ExportState } from "@indgang/domain/payments";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findPlanIds } from "../../store/payment/payment.store.ts";
import type { PaymentFileHead } from "../../store/payment/payment-file.store.ts";
import { addFile, savePayments } from "../../store/payment/save-payment.store.ts";
import { carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { auditPayment, lockedPlans, withMissing } from "./payment-work.ts";
import { readFile } from "./read-payments.ts";

type ExportRefusal = RefusalIn<typeof rule> | AnyRefusal;

/**
 * POOL-2: hands ready instalments to the finance system: a file for each administration, in the order of their names, all or nothing. Of two at the same
 * time the second waits for the first, and finds nothing ready.
 */
export async function exportPayments(
  context: RequestContext,
  command: Keyed & { readonly instalmentIds: readonly InstalmentId[] },
): Promise<Outcome<readonly PaymentFileHead[], ExportRefusal>> {
  const outcome = await carryOut(
    context,
    { operation: "exportPayments", input: command },
    async (work): Promise<Outcome<readonly PaymentFileId[], ExportRefusal>> => {
      const { rows, transaction, acting, audit } = work;
      // One above the bound, so that the rule sees that there are too many.
      const asked = command.instalmentIds.slice(0, largestExport + 1);
      const plans = await withMissing(await lockedPlans(work, await findPlanIds(rows, { ids: asked })), work);
      const states = plans.map((state) => {
        const { associationName, title } = state.application;
        return { ...state, associationName, title };
      });
      const known = new Set(states.flatMap(({ plan }) => plan.instalments.map(({ id }) => id)));
      if (!asked.every((id) => known.has(id))) return refuse("NOT_FOUND");
      const files: PaymentFileId[] = [];
      for (const group of byAdministration(states)) {
        const own = new Set(group.flatMap(({ plan }) => plan.instalments.map(({ id }) => id)));
        const fileId = newId<"PaymentFile">();
        const made = rule(group, { instalmentIds: asked.filter((id) => own.has(id)), fileId }, acting);
        if (!made.ok) return made;
        const { file, changes } = made.value;
        await addFile(transaction, file);
        const saved = changes.flatMap((change, index) => {
          const before = group[index]?.plan;
          return before === undefined ? [] : [{ before, change }];
        });
        if (!(await savePayments(transaction, saved))) return refuse("NOT_ALLOWED");
        for (const change of changes) auditPayment(work, change);
        const { count, total } = file;
        audit({ chain: file.administration, subject: `PaymentFile ${file.id}`, detail: { count, total } });
        files.push(file.id);
      }
      return accept(files);
    },
  );
  if (!outcome.ok) return outcome;
  const files = await Promise.all(outcome.value.map((id) => readFile(context, id)));
  return accept(files.filter((file) => file !== null));
}

/** A group for each administration, by its name. One that is empty where nothing was asked for: the rule says what is wrong with that. */
function byAdministration<State extends Pick<ExportState, "plan">>(
  states: readonly State[],
): readonly (readonly State[])[] {
  if (states.length === 0) return [[]];
  const groups = Map.groupBy(states, ({ plan }) => plan.administration);
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}
