import {
  accept,
  checkInput,
  dateAt,
  expectState,
  listBounds,
  moveTo,
  noDuplicates,
  refuse,
  sum,
  type Acting,
  type InstalmentId,
  type Instant,
  type Money,
  type Outcome,
  type Owned,
  type PaymentFileId,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import { expectAccounts, type Owing } from "../accounts/missing-accounts.ts";
import { paymentFileContent, type PaymentRow } from "./payment-file.ts";
import {
  beginPaymentStep,
  entryOf,
  expectAgreement,
  followedBy,
  instalmentOf,
  step,
  withInstalment,
  type PaymentRefusal,
  type PaymentState,
} from "./payment-step.ts";
import { mayPay } from "./payment.policy.ts";
import { instalmentTransitions } from "./payment.states.ts";
import type { Instalment, PaymentChange, PaymentPlan } from "./payment.type.ts";

/** Instalments that one file holds at most. */
export const largestExport = 200;

/** A file of payments of one administration, as it is handed to the finance system. Amounts in øre. */
export interface PaymentFile extends Owned {
  readonly id: PaymentFileId;
  readonly name: string;
  readonly content: string;
  readonly count: number;
  readonly total: Money;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
}

/** A plan of which something is to be exported, with what the file says of its case. */
export interface ExportState extends PaymentState, Owing {
  readonly associationName: string;
  readonly title: string;
}

export interface PaymentExport {
  readonly file: PaymentFile;
  readonly changes: readonly PaymentChange[];
}

/** POOL-2, POOL-11: whether another person than this one planned the payment; only then may this one send it to be paid. */
export function isSecondPerson(plan: Pick<PaymentPlan, "plannedBy">, personId: PersonId | null): boolean {
  return personId !== null && plan.plannedBy !== personId;
}

/**
 * POOL-2: ready instalments of one administration become a file for the finance system, 1 to `largestExport`, all or nothing. Once: what is exported is no
 * longer READY, so that of two at the same time the second gets STATE_CONFLICT. SECOND_PERSON_NEEDED names what whoever exports has planned
 * (POOL-11: two people for each payment); AGREEMENT_NEEDED for a first payment whose agreement is not made (ASSOC-6); ACCOUNTS_MISSING while an
 * association owes the pool accounts; RECUSED_FROM_CASE (POOL-16).
 */
export function exportPayments(
  states: readonly ExportState[],
  input: { readonly instalmentIds: readonly InstalmentId[]; readonly fileId: PaymentFileId },
  by: Acting,
): Outcome<PaymentExport, PaymentRefusal | Refusal<"SECOND_PERSON_NEEDED" | "AGREEMENT_NEEDED" | "ACCOUNTS_MISSING">> {
  const ids = input.instalmentIds;
  const checked = checkInput(
    input,
    listBounds("instalmentIds", ids, { min: 1, max: largestExport }),
    noDuplicates("instalmentIds", ids),
  );
  if (!checked.ok) return checked;
  const wanted = new Set(ids);
  const [first] = states;
  if (first === undefined) return refuse("NOT_FOUND");
  const own: string[] = [];
  const changes: PaymentChange[] = [];
  const rows: PaymentRow[] = [];
  for (const state of states) {
    const begun = beginPaymentStep(state, null, mayPay(by.viewer, state.plan), by);
    if (!begun.ok) return begun;
    const agreed = expectAgreement(state.plan);
    if (!agreed.ok) return agreed;
    const delivered = expectAccounts(state);
    if (!delivered.ok) return delivered;
    let change: PaymentChange = { plan: state.plan, steps: [], entries: [] };
    for (const { id } of state.plan.instalments.filter((instalment) => wanted.has(instalment.id))) {
      const sent = send(change.plan, id, input.fileId, begun.value, by);
      if (!sent.ok) return sent;
      if (!isSecondPerson(state.plan, begun.value)) own.push(sent.value.instalment.reference);
      change = followedBy(change, sent.value.change);
      const { reference, amount, dueOn } = sent.value.instalment;
      rows.push({ reference, amount, dueOn, payee: state.plan.payee, name: state.associationName, text: state.title });
      wanted.delete(id);
    }
    changes.push(change);
  }
  if (wanted.size > 0) return refuse("NOT_FOUND");
  if (own.length > 0) return refuse("SECOND_PERSON_NEEDED", { references: own });
  const { personId: createdBy } = by.viewer;
  if (createdBy === null) return refuse("NOT_ALLOWED");
  const file = { id: input.fileId, createdBy, createdAt: by.now };
  return accept({ changes, file: fileOf(first.plan, file, rows) });
}

function send(plan: PaymentPlan, id: InstalmentId, fileId: PaymentFileId, personId: PersonId, by: Acting) {
  const found = instalmentOf(plan, id);
  if (!found.ok) return found;
  const ready = expectState<Instalment>(found.value, "READY");
  if (!ready.ok) return ready;
  const moved = moveTo<Instalment>(instalmentTransitions, found.value, "EXPORTED", { fileId });
  if (!moved.ok) return moved;
  const { amount, reference } = moved.value;
  const steps = [step("EXPORTED", personId, by, { reference, amount })];
  const entries = [entryOf(plan, "EXPORTED", amount, id, by)];
  return accept({ instalment: moved.value, change: withInstalment(plan, moved.value, steps, entries) });
}

function fileOf(
  { municipalityId, administration }: Owned,
  made: Pick<PaymentFile, "id" | "createdBy" | "createdAt">,
  rows: readonly PaymentRow[],
): PaymentFile {
  return {
    municipalityId,
    administration,
    ...made,
    name: `udbetaling-${administration}-${dateAt(made.createdAt)}-${made.id.slice(-6)}.csv`,
    content: paymentFileContent(rows),
    count: rows.length,
    total: sum(rows.map(({ amount }) => amount)),
  };
}
