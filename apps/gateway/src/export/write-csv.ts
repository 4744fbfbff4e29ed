import { csvCell, spreadsheetText } from "@indgang/domain/kernel";
import type { Cell, Row, Sheet } from "./cell.type.ts";

/** By it a spreadsheet knows UTF-8. */
const byteOrderMark = "\u{FEFF}";

/** The table as spreadsheets in Danish read it: semicolons, decimal commas, days as ISO text. Text that looks like a formula is made text by an apostrophe. */
export async function* writeCsv({ heads, rows }: Sheet): AsyncGenerator<string> {
  yield `${byteOrderMark}${lineOf(heads.map((value) => ({ kind: "text", value })))}`;
  for await (const some of rows) yield some.map(lineOf).join("");
}

function lineOf(row: Row): string {
  return `${row.map((cell) => csvCell(textOf(cell))).join(";")}\r\n`;
}

function textOf(cell: Cell): string {
  if (cell.value === null) return "";
  if (cell.kind === "text") return spreadsheetText(cell.value);
  if (cell.kind === "date") return cell.value.slice(0, 10);
  return cell.kind === "money" ? kroner(cell.value) : String(cell.value);
}

function kroner(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, "0");
  return `${ore < 0 ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
