import {
  accept,
  addDays,
  checkInput,
  dateAt,
  money,
  moveTo,
  refuse,
  subtract,
  sum,
  type Acting,
  type Money,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { stopInstalment } from "../payment/instalment-steps.ts";
import { claimBack, moneyBack } from "../payment/money-back.ts";
import { followedBy } from "../payment/payment-step.ts";
import type { PaymentChange, PaymentPlan } from "../payment/payment.type.ts";
import { accountsFindings } from "./accounts-content.ts";
import { mayApproveAccounts } from "./accounts.policy.ts";
import { accountsTransitions } from "./accounts.states.ts";
import type { AccountsChange, AccountsContent, GrantAccounts } from "./accounts.type.ts";
import { beginAccountsStep, type AccountsRefusal, type CheckState } from "./check-accounts.ts";

/** Days in which unused money has to come back. */
export const claimDays = 30;

/** Accounts with the plan by which their grant was paid, null where nobody planned any. `approved`: earlier accounts of the same grant. */
export interface ApproveState extends CheckState {
  readonly plan: PaymentPlan | null;
  readonly approved: readonly Pick<GrantAccounts, "amount" | "content">[];
}

/** The accounts, and what follows for the payments: a claim, and instalments that are held back. Null: nothing. */
export interface ApprovedAccounts extends AccountsChange {
  readonly payment: PaymentChange | null;
}

const keptOf = (accounts: { readonly amount: Money; readonly content: AccountsContent | null }): Money =>
  subtract(accounts.amount, accounts.content?.unused ?? money(0));

/**
 * POOL-11: what is to be claimed back, in øre: what was paid, has not come back and is not claimed, above what the association may keep by its
 * accounts; never more than is unused. So an øre that came back before is not asked for again, and one that was never paid not at all.
 */
export function unusedToClaim(
  accounts: Pick<GrantAccounts, "amount" | "content">,
  plan: Pick<PaymentPlan, "instalments" | "steps">,
  approved: ApproveState["approved"],
): Money {
  const { paid, returned, open, claims } = moneyBack(plan);
  const kept = sum([...approved, accounts].map(keptOf));
  const wanted = paid - returned - open - kept;
  if (wanted <= 0) return money(0);
  // What came back unasked settles the claim as soon as it is made, and so is a part of it.
  const unasked = returned - sum(claims.map(({ settled }) => settled));
  return money(Math.min(accounts.content?.unused ?? 0, wanted + unasked));
}

/**
 * POOL-2, POOL-11: the administration approves accounts that were checked. INVALID_INPUT while something stands in the way (accountsFindings). Unused
 * money is claimed back, once, due in `claimDays`; while money is unused, what is not with the finance system yet is held back. STATE_CONFLICT EXPORTED
 * while an instalment is with the finance system: what was paid is not known until that has said so.
 */
export function approveAccounts(
  state: ApproveState,
  input: { readonly version: number },
  by: Acting,
): Outcome<ApprovedAccounts, AccountsRefusal | Refusal<"ABOVE_PAID">> {
  const { accounts, plan, approved } = state;
  const begun = beginAccountsStep(state, input.version, mayApproveAccounts(by.viewer, accounts), by);
  if (!begun.ok) return begun;
  const moved = moveTo<GrantAccounts>(accountsTransitions, accounts, "APPROVED", {});
  if (!moved.ok) return moved;
  const { content } = accounts;
  if (content === null) return refuse("STATE_CONFLICT", { state: accounts.state });
  const checked = checkInput(input, accountsFindings(content, accounts));
  if (!checked.ok) return checked;
  const isUnused = content.unused > 0;
  if (isUnused && plan?.instalments.some(({ state: at }) => at === "EXPORTED"))
    return refuse("STATE_CONFLICT", { state: "EXPORTED" });
  const claimed = plan === null || !isUnused ? money(0) : unusedToClaim(accounts, plan, approved);
  const payment = plan === null || !isUnused ? null : followUp(plan, state, claimed, by);
  if (payment !== null && !payment.ok) return payment;
  const step = { kind: "APPROVED", at: by.now, actorId: begun.value, day: null, note: null, content: null } as const;
  return accept({ accounts: { ...moved.value, claimed }, step, payment: payment?.value ?? null });
}

/** The claim, and the instalments that are held back, as one change of the plan; null when there is nothing to do. */
function followUp(plan: PaymentPlan, { application, accounts }: ApproveState, claimed: Money, by: Acting) {
  const year = `${accounts.year}`;
  let change: PaymentChange = { plan, steps: [], entries: [] };
  for (const { id, state } of plan.instalments) {
    if (state !== "PLANNED" && state !== "READY") continue;
    const note = `Regnskabet for ${year} viser ubrugte midler.`;
    const input = { instalmentId: id, version: change.plan.version, note };
    const stopped = stopInstalment({ plan: change.plan, application }, input, by);
    if (!stopped.ok) return stopped;
    change = followedBy(change, stopped.value);
  }
  if (claimed > 0) {
    const reason = `Ubrugte midler i regnskabet for ${year}.`;
    const input = { version: change.plan.version, amount: claimed, dueOn: addDays(dateAt(by.now), claimDays), reason };
    const made = claimBack({ plan: change.plan, application }, input, by);
    if (!made.ok) return made;
    change = followedBy(change, made.value);
  }
  return accept(change.steps.length === 0 ? null : change);
}
