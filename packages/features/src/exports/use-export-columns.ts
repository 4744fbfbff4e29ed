import { useWords } from "@indgang/shell";
import type { ExportColumn } from "./export-column.type.ts";
import { associationColumnWords, grantColumnWords } from "./export-words.ts";

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
