import { useWords } from "@indgang/shell";
import type { ExportColumn } from "./export-column.type.ts";
import { associationColumnWords, grantColumnWords, listColumnWords } from "./export-words.ts";

const grantColumns = [
  "awarded",
  "year",
  "association",
  "cvr",
  "title",
  "pool",
  "administration",
  "amount",
  "currency",
] as const;
const associationColumns = [
  "name",
  "cvr",
  "purpose",
  "size",
  "targetGroups",
  "street",
  "postalCode",
  "city",
  "district",
  "email",
  "phone",
  "website",
  "founded",
] as const;

/** What grants can be taken out with. */
export function useGrantExportColumns(): readonly ExportColumn[] {
  const words = useWords(grantColumnWords);
  return grantColumns.map((id) => ({ id, label: words(id) }));
}

/** What the directory can be taken out with. */
export function useAssociationExportColumns(): readonly ExportColumn[] {
  const words = useWords(associationColumnWords);
  return associationColumns.map((id) => ({ id, label: words(id) }));
}

const columnsOf = {
  accounts: [
    "caseNumber",
    "title",
    "association",
    "cvr",
    "pool",
    "year",
    "granted",
    "demand",
    "due",
    "missing",
    "state",
    "claimed",
  ],
  payments: [
    "reference",
    "association",
    "title",
    "pool",
    "amount",
    "payable",
    "condition",
    "state",
    "accountsMissing",
    "note",
    "paid",
    "financeReference",
  ],
  ledger: ["at", "kind", "reference", "caseNumber", "association", "title", "otherRound", "otherLine", "amount"],
  outcomes: [
    "caseNumber",
    "title",
    "association",
    "pool",
    "year",
    "granted",
    "state",
    "goals",
    "summary",
    "people",
    "volunteers",
    "approved",
  ],
  meetings: ["date", "committee", "place", "items", "state"],
} as const;

/** What a list about money can be taken out with. */
export function useListExportColumns(list: keyof typeof columnsOf): readonly ExportColumn[] {
  const words = useWords(listColumnWords);
  return columnsOf[list].map((id) => ({ id, label: words(id) }));
}
