import { ledgerKindWords } from "@indgang/domain/documents";
import { associationOfCase, caseNumber, caseTitle } from "./case-columns.ts";
import { dateAt, toInstant } from "@indgang/domain/kernel";
import type { LedgerEntryKind } from "@indgang/domain/ledger";
import { date, money, text, type ListExport } from "./list-export.type.ts";

interface EntryNode {
  readonly at: string;
  readonly kind: LedgerEntryKind;
  readonly reference: string | null;
  readonly application: {
    readonly caseNumber: string;
    readonly title: string;
    readonly association: { readonly name: string };
  } | null;
  readonly otherLine: { readonly name: string } | null;
  readonly otherRound: { readonly name: string } | null;
  readonly amount: number;
}

/** POOL-18: what was entered on one budget line, the latest first. */
export const ledgerExport: ListExport<EntryNode> = {
  list: "LEDGER",
  owner: { type: "BudgetLine", variable: "lineId" },
  field: "ledger",
  title: "Posteringer",
  file: "posteringer",
  narrowing: { lineId: "ID!" },
  columns: {
    at: { head: "Dato", select: "at", cell: (node) => date(dateAt(toInstant(new Date(node.at)))) },
    kind: { head: "Hvad", select: "kind", cell: (node) => text(ledgerKindWords[node.kind]) },
    reference: { head: "Reference", select: "reference", cell: (node) => text(node.reference) },
    caseNumber,
    association: associationOfCase,
    title: caseTitle,
    otherRound: {
      head: "Til eller fra runde",
      select: "otherRound { name }",
      cell: (node) => text(node.otherRound?.name),
    },
    otherLine: {
      head: "Til eller fra budgetlinje",
      select: "otherLine { name }",
      cell: (node) => text(node.otherLine?.name),
    },
    amount: { head: "Beløb", select: "amount", cell: (node) => money(node.amount) },
  },
};
