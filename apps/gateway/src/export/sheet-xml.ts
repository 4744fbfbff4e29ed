import type { Cell, Row } from "./cell.type.ts";

const office = "http://schemas.openxmlformats.org";
const main = `${office}/spreadsheetml/2006/main`;
const relations = `${office}/officeDocument/2006/relationships`;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles by their place in `styles`. */
const styleOf = { text: 0, number: 0, money: 1, date: 2, head: 3 } as const;

/** The parts of a workbook of one sheet, but for the sheet. */
export function workbookParts(name: string): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" numFmtId="4" applyNumberFormat="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

/** What stands before the rows: widths, and the heads, which stay when one scrolls. */
export function sheetBegin(heads: readonly string[]): string {
  const widths = heads.map((_, at) => `<col min="${at + 1}" max="${at + 1}" width="24" customWidth="1"/>`).join("");
  const cells = heads.map((text) => inline(text, styleOf.head)).join("");
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData><row>${cells}</row>`;
}

/** Text is inline text and nothing else, so that no formula can come of it. */
export function sheetRow(row: Row): string {
  return `<row>${row.map(cellOf).join("")}</row>`;
}

export const sheetEnd = "</sheetData></worksheet>";

function cellOf(cell: Cell): string {
  if (cell.value === null) return "<c/>";
  if (cell.kind === "text") return inline(cell.value, styleOf.text);
  return `<c s="${styleOf[cell.kind]}"><v>${numberOf(cell.kind, cell.value)}</v></c>`;
}

function numberOf(kind: Cell["kind"], value: string | number): number {
  if (typeof value === "string") return serialDay(value);
  return kind === "money" ? value / 100 : value;
}

function inline(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** Days since the last of 1899, as workbooks count them. */
function serialDay(day: string): number {
  return Math.round((Date.parse(day.slice(0, 10)) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Longest text that a cell may hold. */
const longestText = 32_767;

/** XML knows no control characters but for these three, and no half of a surrogate pair. */
function escaped(text: string): string {
  return text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}|[\u{FFFE}\u{FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
