import { exportedLists, type AnyColumn, type AnyList } from "./lists.ts";

/** What somebody asks to be given. */
export interface ExportRequest {
  readonly list: AnyList;
  readonly format: "csv" | "xlsx";
  readonly names: readonly string[];
  readonly columns: readonly AnyColumn[];
  /** What the list is narrowed and sorted by, as the graph's variables. The graph refuses what does not fit. */
  readonly where: Readonly<Record<string, unknown>>;
}

/** Reads `/export/<file>?columns=a,b&where={…}`; words that tell what is wrong where it cannot be read; null for a file that there is none of. */
export function readExportRequest(
  file: string,
  query: Readonly<Record<string, unknown>>,
): ExportRequest | string | null {
  const [, name = "", format] = /^([a-z]+)\.(csv|xlsx)$/u.exec(file) ?? [];
  const list = exportedLists.get(name);
  if (list === undefined || (format !== "csv" && format !== "xlsx")) return null;
  const asked = textOf(query["columns"]).split(",").filter(Boolean);
  const names = asked.length === 0 ? Object.keys(list.columns) : asked;
  const columns = names.flatMap((each) => (Object.hasOwn(list.columns, each) ? (list.columns[each] ?? []) : []));
  if (columns.length < names.length || new Set(names).size < names.length)
    return `Columns of this list are, each once: ${Object.keys(list.columns).join(", ")}.`;
  const where = whereIn(query["where"], list);
  return typeof where === "string" ? where : { list, format, names, columns, where };
}

function whereIn(given: unknown, { narrowing, owner }: AnyList): Readonly<Record<string, unknown>> | string {
  const allowed = Object.keys(narrowing);
  try {
    const where: unknown = given === undefined ? {} : JSON.parse(textOf(given));
    const isFitting =
      typeof where === "object" &&
      where !== null &&
      Object.keys(where).every((name) => allowed.includes(name)) &&
      (owner === undefined || owner.variable in where);
    if (isFitting) return where as Readonly<Record<string, unknown>>;
  } catch {
    // Told below.
  }
  return `"where" is JSON with ${owner ? "all" : "some"} of: ${allowed.join(", ")}.`;
}

function textOf(given: unknown): string {
  return typeof given === "string" ? given : "";
}
