import { always, inTurn, type Exception } from "./exception.ts";

/** Money after the decision: in every state, with a ledger of every kind that a seat might enter. */
export const paymentExceptions: Readonly<Record<string, Exception>> = {
  // By CVR number, or by an account.
  "payment_plan.cvr": (place, { marks }) => (place.variant === 2 ? marks.remember(marks.digits(place), place) : null),
  "payment_plan.registration_number": inTurn("0400", null, "0400", "0400"),
  "payment_plan.account_number": (place, { marks }) =>
    place.variant === 2 ? null : marks.remember(marks.digits(place), place),
  "payment_file.count": always(1),
  "instalment.state": inTurn("PLANNED", "STOPPED", "EXPORTED", "PAID"),
  // Whoever is paid has a day and a reference of the finance system, and nobody else.
  "instalment.paid_on": inTurn(null, null, null, "2026-04-15"),
  "instalment.finance_reference": (place, means) =>
    place.variant === 4 ? means.marks.remember(`B-${means.marks.digits(place)}`, place) : null,
  "payment_step.kind": inTurn("PLANNED", "READY", "CLAIMED", "RETURNED"),
  // Beyond all other numbers: what is left of a line is a sum, and must not look like a number that stands elsewhere.
  "ledger_entry.amount": (place, { marks }) => Number(marks.remember(String(marks.number(place) * 1_000), place)),
  "ledger_entry.kind": inTurn("CARRIED_OUT", "CARRIED_IN", "RETURNED", "EXPORTED"),
  "ledger_entry.application_id": inTurn(null, null, 3, 4),
  "ledger_entry.instalment_id": inTurn(null, null, null, 4),
  "ledger_entry.other_line_id": inTurn(2, 1, null, null),
  "carry_forward.to_line_id": inTurn(2, 1, 4, 3),
};

/** What is checked against the rest of a plan, or against its ledger, when it changes; here each stands by itself. */
export const paymentTables = [
  "payment_plan",
  "instalment",
  "payment_file",
  "payment_step",
  "ledger_entry",
  "carry_forward",
];
