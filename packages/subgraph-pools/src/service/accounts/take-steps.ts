import {
  approveAccounts as approveRule,
  checkAccounts as checkRule,
  extendAccounts as extendRule,
  registerAccounts as registerRule,
  returnAccounts as returnRule,
  type AccountsContent,
  type NewDateInput,
} from "@indgang/domain/accounts";
import { accept, refuse, type AttachmentId } from "@indgang/domain/kernel";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findApproved } from "../../store/accounts/accounts.store.ts";
import { findAttachment } from "../../store/attachment/attachment.store.ts";
import { lockRows } from "../../store/locks.ts";
import { findPlanOfCase } from "../../store/payment/payment.store.ts";
import { savePayments } from "../../store/payment/save-payment.store.ts";
import { notePayments } from "../payment/payment-work.ts";
import { changeAccounts, type OfAccounts } from "./accounts-work.ts";

type RegisterCommand = OfAccounts & {
  readonly content: AccountsContent;
  readonly documentIds: readonly AttachmentId[];
};

/** POOL-2, POOL-11: registers accounts that came on paper, with documents of the case. */
export function registerAccounts(context: RequestContext, command: RegisterCommand) {
  const request = { operation: "registerAccounts", input: command };
  return changeAccounts(context, request, command, async ({ accounts, application }, { rows, acting }) => {
    for (const id of command.documentIds) {
      const document = await findAttachment(rows, id);
      const isOfCase = document?.applicationId === application.id && document.state === "ATTACHED";
      if (!isOfCase) return refuse("NOT_FOUND");
    }
    const { version, content, documentIds } = command;
    return registerRule({ accounts, application, documentIds }, { version, content }, acting);
  });
}

/** POOL-2: the clerical check is done. */
export function checkAccounts(context: RequestContext, command: OfAccounts & { readonly note: string | null }) {
  const request = { operation: "checkAccounts", input: command };
  return changeAccounts(context, request, command, (state, { acting }) =>
    Promise.resolve(checkRule(state, command, acting)),
  );
}

/** POOL-2, POOL-11: sends accounts back to be mended. */
export function returnAccounts(context: RequestContext, command: OfAccounts & NewDateInput) {
  const request = { operation: "returnAccounts", input: command };
  return changeAccounts(context, request, command, (state, { acting }) =>
    Promise.resolve(returnRule(state, command, acting)),
  );
}

/** POOL-11: gives more time. */
export function extendAccounts(context: RequestContext, command: OfAccounts & NewDateInput) {
  const request = { operation: "extendAccounts", input: command };
  return changeAccounts(context, request, command, (state, { acting }) =>
    Promise.resolve(extendRule(state, command, acting)),
  );
}

/** POOL-11: approves accounts; unused money is claimed back in the same transaction, under the lock of the plan. */
export function approveAccounts(context: RequestContext, command: OfAccounts) {
  const request = { operation: "approveAccounts", input: command };
  return changeAccounts(
    context,
    request,
    command,
    async ({ accounts, application }, { rows, transaction, acting }) => {
      const known = await findPlanOfCase(rows, application.id, null);
      if (known !== null) await lockRows(transaction, "payment_plan", [known.id]);
      const plan = known === null ? null : await findPlanOfCase(rows, application.id, null);
      const approved = await findApproved(rows, accounts);
      const taken = approveRule({ accounts, application, plan, approved }, command, acting);
      if (!taken.ok) return taken;
      return accept({ ...taken.value, before: plan });
    },
    async ({ application }, { payment, before }, work) => {
      if (payment === null || before === null) return true;
      const isSaved = await savePayments(work.transaction, [{ before, change: payment }]);
      await notePayments(work, [{ application, before, change: payment }]);
      return isSaved;
    },
  );
}
