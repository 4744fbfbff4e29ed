import { instalmentStateWords } from "@indgang/domain/documents";
import type { InstalmentState } from "@indgang/domain/payments";
import { associationOfCase, caseTitle } from "./case-columns.ts";
import { date, money, text, type ListExport } from "./list-export.type.ts";

interface PaymentNode {
  readonly reference: string;
  readonly application: { readonly title: string; readonly association: { readonly name: string } } | null;
  readonly pool: { readonly name: string };
  readonly amount: number;
  readonly dueOn: string;
  readonly condition: string | null;
  readonly state: InstalmentState;
  readonly isStoppedByAccounts: boolean;
  readonly note: string | null;
  readonly paidOn: string | null;
  readonly financeReference: string | null;
}

/** Instalments as they stand, for whoever follows them; what the finance system is to pay leaves in a payment file of its own. */
export const paymentExport: ListExport<PaymentNode> = {
  list: "PAYMENTS",
  field: "payments",
  title: "Udbetalinger",
  file: "udbetalinger",
  narrowing: { filter: "PaymentFilter" },
  columns: {
    reference: { head: "Reference", select: "reference", cell: (node) => text(node.reference) },
    association: associationOfCase,
    title: caseTitle,
    pool: { head: "Pulje", select: "pool { name }", cell: (node) => text(node.pool.name) },
    amount: { head: "Beløb", select: "amount", cell: (node) => money(node.amount) },
    payable: { head: "Forfalder", select: "dueOn", cell: (node) => date(node.dueOn) },
    condition: { head: "Betingelse", select: "condition", cell: (node) => text(node.condition) },
    state: { head: "Status", select: "state", cell: (node) => text(instalmentStateWords[node.state]) },
    accountsMissing: {
      head: "Regnskab mangler",
      select: "isStoppedByAccounts",
      cell: (node) => text(node.isStoppedByAccounts ? "Ja" : "Nej"),
    },
    note: { head: "Bemærkning", select: "note", cell: (node) => text(node.note) },
    paid: { head: "Udbetalt den", select: "paidOn", cell: (node) => date(node.paidOn) },
    financeReference: {
      head: "Bilagsnummer",
      select: "financeReference",
      cell: (node) => text(node.financeReference),
    },
  },
};
