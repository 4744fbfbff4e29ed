import type { Block } from "./document.type.ts";
import { writeFigure } from "./write-figure.ts";
import { body, headings, ink, keepTogether, rule } from "./layout.ts";

type Pdf = PDFKit.PDFDocument;
type Structure = PDFKit.PDFStructureElement;

/** Where bookmarks hang: the latest heading of each level above. */
export type Bookmarks = [PDFKit.PDFOutline, PDFKit.PDFOutline?, PDFKit.PDFOutline?, PDFKit.PDFOutline?];

/** Writes one block at the end of what stands already, tagged as what it is. */
export function writeBlock(pdf: Pdf, root: Structure, bookmarks: Bookmarks, block: Block): void {
  switch (block.kind) {
    case "heading":
      return writeHeading(pdf, root, bookmarks, block);
    case "paragraph":
      tagged(pdf, root, "P", () => text(pdf, block.text));
      pdf.y += body.after;
      return;
    case "address":
      tagged(pdf, root, "P", () => text(pdf, block.lines.join("\n")));
      pdf.y += body.after * 2;
      return;
    case "list":
      return writeList(pdf, root, block.items);
    case "table":
      return writeTable(pdf, root, block);
    case "figure":
      return writeFigure(pdf, root, block);
    case "pageBreak":
      pdf.addPage();
  }
}

function tagged(pdf: Pdf, parent: Structure, tag: string, write: () => void): void {
  parent.add(pdf.struct(tag, {}, write));
}

function text(pdf: Pdf, content: string, options: PDFKit.Mixins.TextOptions = {}): void {
  // A section's number stands on the line of its sign.
  const kept = content.replace(/§ (?=\d)/gu, "§\u00a0");
  pdf
    .font("regular")
    .fontSize(body.size)
    .fillColor(ink)
    .text(kept, { lineGap: body.lineGap, ...options });
}

function writeHeading(
  pdf: Pdf,
  root: Structure,
  bookmarks: Bookmarks,
  { level, text: title }: Extract<Block, { kind: "heading" }>,
): void {
  const { size, before, after } = headings[level];
  if (pdf.y + keepTogether > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
  else pdf.y += before;
  tagged(pdf, root, `H${level}`, () => void pdf.font("strong").fontSize(size).fillColor(ink).text(title));
  pdf.y += after;
  const parent = bookmarks.slice(0, level).findLast((found) => found !== undefined) ?? bookmarks[0];
  bookmarks.length = level;
  bookmarks[level] = parent.addItem(title);
}

function writeList(pdf: Pdf, root: Structure, items: readonly string[]): void {
  const list = pdf.struct("L");
  root.add(list);
  const { left } = pdf.page.margins;
  for (const item of items) {
    const entry = pdf.struct("LI");
    list.add(entry);
    tagged(pdf, entry, "Lbl", () => text(pdf, "•", { continued: false, lineBreak: false }));
    tagged(pdf, entry, "LBody", () => {
      pdf.x = left + 14;
      text(pdf, item);
      pdf.x = left;
    });
    entry.end();
    pdf.y += 2;
  }
  list.end();
  pdf.y += body.after;
}

function writeTable(pdf: Pdf, root: Structure, { columns, rows }: Extract<Block, { kind: "table" }>): void {
  const table = pdf.struct("Table");
  root.add(table);
  const aligned = (index: number) => ({ x: columns[index]?.align === "end" ? "right" : "left", y: "top" }) as const;
  pdf.font("regular").fontSize(body.size).fillColor(ink);
  // Apart from the call, since the published types know no `structParent`.
  const options = {
    structParent: table,
    defaultStyle: {
      border: [0, 0, 0.5, 0],
      borderColor: rule,
      padding: [4, 4, 4, 4],
    } satisfies PDFKit.Mixins.CellStyle,
    data: [
      columns.map(({ title }, index) => ({
        text: title,
        type: "TH",
        scope: "Column",
        font: { src: "strong" },
        align: aligned(index),
      })),
      ...rows.map((row) => row.map((cell, index) => ({ text: cell, align: aligned(index) }))),
    ],
  };
  pdf.table(options);
  table.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += body.after * 1.5;
}
