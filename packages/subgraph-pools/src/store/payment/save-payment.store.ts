import { newId, type Transaction } from "@indgang/database";
import type { Instalment, PaymentChange, PaymentFile, PaymentPlan, PaymentStep } from "@indgang/domain/payments";
import type { NewLedgerEntry } from "@indgang/domain/ledger";
import { toRowDateOrNull, toRowInstant, toRowMoney, toRowMoneyOrNull } from "../values.ts";

/**
 * Writes what steps changed of plans that were read under a lock, with history and ledger: each kind by one statement. False when the wall
 * kept one of the rows as it was.
 */
export async function savePayments(
  transaction: Transaction,
  changes: readonly { readonly before: PaymentPlan; readonly change: PaymentChange }[],
): Promise<boolean> {
  const rows = changes.map(({ before, change: { plan } }) => ({
    id: plan.id,
    before: before.version,
    version: plan.version,
  }));
  const count = await transaction.$executeRaw`
    UPDATE payment_plan SET version = changed.version
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS changed (id uuid, before integer, version integer)
    WHERE payment_plan.id = changed.id AND payment_plan.version = changed.before`;
  const moved = changes.flatMap(({ before, change: { plan } }) =>
    plan.instalments.filter((each) => before.instalments.find(({ id }) => id === each.id)?.version !== each.version),
  );
  const isMoved = await moveInstalments(transaction, moved);
  await addStepsAndEntries(
    transaction,
    changes.map(({ change }) => change),
  );
  return isMoved && count === changes.length;
}

/** Writes a plan that was made, or made anew: what nothing had been done with goes. False when the wall kept it as it was. */
export async function savePlan(
  transaction: Transaction,
  before: PaymentPlan | null,
  change: PaymentChange,
): Promise<boolean> {
  const { plan } = change;
  const kept = new Set(plan.instalments.map(({ id }) => id));
  const known = new Set(before?.instalments.map(({ id }) => id));
  const gone = (before?.instalments ?? []).filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const isSaved =
    before === null ? await insertPlan(transaction, plan) : await updatePlan(transaction, before.version, plan);
  if (gone.length > 0) await transaction.instalment.deleteMany({ where: { id: { in: gone } } });
  const added = plan.instalments.filter(({ id }) => !known.has(id));
  if (added.length > 0) await transaction.instalment.createMany({ data: added.map(instalmentRow) });
  await addStepsAndEntries(transaction, [change]);
  return isSaved;
}

/** Keeps a file as it is handed out. Before the instalments that it names. */
export async function addFile(transaction: Transaction, file: PaymentFile): Promise<void> {
  const { administration, createdBy, createdAt, total, ...rest } = file;
  const row = { ...rest, administrationId: administration, createdById: createdBy };
  await transaction.paymentFile.createMany({
    data: [{ ...row, total: toRowMoney(total), createdAt: toRowInstant(createdAt) }],
  });
}

/** Adds to the ledger, in the order given. What follows for the lines, the database does itself. */
export async function addEntries(transaction: Transaction, entries: readonly NewLedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await transaction.ledgerEntry.createMany({
    data: entries.map(({ administration, amount, at, ...entry }) => ({
      ...entry,
      administrationId: administration,
      id: newId(),
      amount: toRowMoney(amount),
      at: toRowInstant(at),
    })),
  });
}

async function insertPlan(transaction: Transaction, plan: PaymentPlan): Promise<boolean> {
  const { municipalityId, administration, id, version, applicationId, budgetLineId, year } = plan;
  const { count } = await transaction.paymentPlan.createMany({
    data: [
      {
        municipalityId,
        administrationId: administration,
        id,
        version,
        applicationId,
        budgetLineId,
        year,
        amount: toRowMoney(plan.amount),
        ...payeeRow(plan),
      },
    ],
  });
  return count === 1;
}

async function updatePlan(transaction: Transaction, before: number, plan: PaymentPlan): Promise<boolean> {
  const { count } = await transaction.paymentPlan.updateMany({
    where: { id: plan.id, version: before },
    data: { version: plan.version, ...payeeRow(plan) },
  });
  return count === 1;
}

function payeeRow({ payee, plannedBy, plannedAt }: PaymentPlan) {
  const account =
    payee.kind === "NEMKONTO"
      ? { cvr: payee.cvr, registrationNumber: null, accountNumber: null }
      : { cvr: null, registrationNumber: payee.registrationNumber, accountNumber: payee.accountNumber };
  return { ...account, plannedById: plannedBy, plannedAt: toRowInstant(plannedAt) };
}

async function moveInstalments(transaction: Transaction, moved: readonly Instalment[]): Promise<boolean> {
  if (moved.length === 0) return true;
  const rows = moved.map(({ id, version, state, note, fileId, paidOn, financeReference }) => ({
    id,
    version,
    state,
    note,
    file_id: fileId,
    paid_on: paidOn,
    finance_reference: financeReference,
  }));
  const count = await transaction.$executeRaw`
    UPDATE instalment SET version = moved.version, state = moved.state, note = moved.note, file_id = moved.file_id, paid_on = moved.paid_on,
      finance_reference = moved.finance_reference
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS moved (id uuid, version integer, state text, note text, file_id uuid, paid_on date, finance_reference text)
    WHERE instalment.id = moved.id`;
  return count === rows.length;
}

async function addStepsAndEntries(transaction: Transaction, changes: readonly PaymentChange[]): Promise<void> {
  await transaction.paymentStep.createMany({
    data: changes.flatMap(({ plan, steps }) => steps.map((step) => stepRow(plan, step))),
  });
  await addEntries(
    transaction,
    changes.flatMap(({ entries }) => entries),
  );
}

function stepRow({ municipalityId, administration, id }: PaymentPlan, { at, amount, day, ...step }: PaymentStep) {
  const owned = { municipalityId, administrationId: administration, id: newId(), planId: id };
  return { ...owned, ...step, at: toRowInstant(at), amount: toRowMoneyOrNull(amount), day: toRowDateOrNull(day) };
}

function instalmentRow({ administration, amount, dueOn, paidOn, ...instalment }: Instalment) {
  const day = toRowDateOrNull(dueOn) as Date;
  return {
    ...instalment,
    administrationId: administration,
    amount: toRowMoney(amount),
    dueOn: day,
    paidOn: toRowDateOrNull(paidOn),
  };
}
