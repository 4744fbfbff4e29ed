import {
  accept,
  checkInput,
  moveTo,
  optionalText,
  requiredText,
  type Acting,
  type InstalmentId,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import { expectAccounts, type Owing } from "../accounts/missing-accounts.ts";
import type { NewLedgerEntry } from "../ledger/ledger.type.ts";
import {
  beginPaymentStep,
  entryOf,
  expectAgreement,
  instalmentOf,
  step,
  withInstalment,
  type PaymentRefusal,
  type PaymentState,
} from "./payment-step.ts";
import { mayPay, mayPlanPayments } from "./payment.policy.ts";
import { instalmentTransitions, type InstalmentState } from "./payment.states.ts";
import type { Instalment, PaymentChange, PaymentStepKind } from "./payment.type.ts";

/** `version` is the plan's. `note`: why, or what shows that the condition is met; at most 500 characters. */
export interface InstalmentStepInput {
  readonly instalmentId: InstalmentId;
  readonly version: number;
  readonly note: string | null;
}

interface Move {
  readonly kind: PaymentStepKind;
  readonly to: InstalmentState;
  readonly mayDo: boolean;
  readonly needsNote: boolean;
  entries(before: Instalment): readonly NewLedgerEntry[];
}

/**
 * POOL-2, POOL-11: what the instalment waits for is there; whoever says so answers for it. ASSOC-6: AGREEMENT_NEEDED for a first payment whose agreement is
 * not made; ACCOUNTS_MISSING while the association owes the pool accounts.
 */
export function markReady(
  state: PaymentState & Owing,
  input: InstalmentStepInput,
  by: Acting,
): Outcome<PaymentChange, PaymentRefusal | Refusal<"AGREEMENT_NEEDED" | "ACCOUNTS_MISSING">> {
  const mayDo = mayPay(by.viewer, state.plan);
  const ready = move(state, input, { kind: "READY", to: "READY", mayDo, needsNote: false, entries: () => [] }, by);
  if (!ready.ok) return ready;
  const agreed = expectAgreement(state.plan);
  if (!agreed.ok) return agreed;
  const delivered = expectAccounts(state);
  return delivered.ok ? ready : delivered;
}

/** POOL-2, POOL-11: holds an instalment back, such as while a report is missing. One that is with the finance system only when that has said that it did not pay. */
export function stopInstalment(state: PaymentState, input: InstalmentStepInput, by: Acting) {
  const failed = ({ state: from, amount, id }: Instalment): readonly NewLedgerEntry[] =>
    from === "EXPORTED" ? [entryOf(state.plan, "EXPORT_FAILED", amount, id, by)] : [];
  const mayDo = mayPay(by.viewer, state.plan);
  return move(state, input, { kind: "STOPPED", to: "STOPPED", mayDo, needsNote: true, entries: failed }, by);
}

/** POOL-2, POOL-11: a stopped instalment is planned again, and waits for its condition as before. */
export function releaseInstalment(state: PaymentState, input: InstalmentStepInput, by: Acting) {
  const mayDo = mayPay(by.viewer, state.plan);
  return move(state, input, { kind: "RELEASED", to: "PLANNED", mayDo, needsNote: false, entries: () => [] }, by);
}

/** POOL-9, POOL-18: an instalment that is not to be paid after all: its amount is no longer granted, and is left of the line again. The own office's alone. */
export function cancelInstalment(state: PaymentState, input: InstalmentStepInput, by: Acting) {
  const mayDo = mayPlanPayments(by.viewer, state.plan);
  const cancelled = ({ amount, id }: Instalment): readonly NewLedgerEntry[] => [
    entryOf(state.plan, "CANCELLED", amount, id, by),
  ];
  return move(state, input, { kind: "CANCELLED", to: "CANCELLED", mayDo, needsNote: true, entries: cancelled }, by);
}

function move(
  state: PaymentState,
  input: InstalmentStepInput,
  { kind, to, mayDo, needsNote, entries }: Move,
  by: Acting,
): Outcome<PaymentChange, PaymentRefusal | Refusal<"NOT_FOUND">> {
  const begun = beginPaymentStep(state, input.version, mayDo, by);
  if (!begun.ok) return begun;
  const found = instalmentOf(state.plan, input.instalmentId);
  if (!found.ok) return found;
  const bounds = { max: 500 };
  const problems = needsNote
    ? requiredText("note", input.note ?? "", bounds)
    : optionalText("note", input.note, bounds);
  const checked = checkInput(input, problems);
  if (!checked.ok) return checked;
  const note = input.note?.trim() || null;
  const moved = moveTo<Instalment>(instalmentTransitions, found.value, to, {
    note,
    fileId: to === "STOPPED" ? null : found.value.fileId,
  });
  if (!moved.ok) return moved;
  const { reference, amount } = found.value;
  const taken = [step(kind, begun.value, by, { reference, amount, note })];
  return accept(withInstalment(state.plan, moved.value, taken, entries(found.value)));
}
