import type { ListName } from "@indgang/domain/lists";
import type { Cell } from "./cell.type.ts";

/** What one column of a list asks the graph for, and how its answer is written. */
export interface ExportColumn<Node> {
  /** Head of the column, in Danish. */
  readonly head: string;
  /** Fields of the node. */
  readonly select: string;
  cell(node: Node): Cell;
}

/** A list that can be taken out as a file. `narrowing`: the arguments of the list by which it is narrowed and sorted, with their types in the graph. */
export interface ListExport<Node> {
  readonly list: ListName;
  /** The type of the node whose list it is, and the variable that names it; without it a list of the query itself. */
  readonly owner?: { readonly type: string; readonly variable: string };
  /** The list's field of its owner, or of the query. */
  readonly field: string;
  readonly title: string;
  /** What its file is called, in letters that every header may hold. */
  readonly file: string;
  readonly narrowing: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, ExportColumn<Node>>>;
}

export const text = (value: string | null | undefined): Cell => ({ kind: "text", value: value ?? null });
export const money = (value: number | null): Cell => ({ kind: "money", value });
export const number = (value: number | null): Cell => ({ kind: "number", value });
export const date = (value: string | null): Cell => ({ kind: "date", value });
