import type { Block, FigureRow } from "./document.type.ts";
import { figure as measures, filling, ink, small } from "./layout.ts";

type Pdf = PDFKit.PDFDocument;
type Figure = Extract<Block, { kind: "figure" }>;

/**
 * Draws bars, each row with its name before it. Whoever hears the document is told the alternative text in their stead. What does not fit on
 * the page goes on as a figure of its own on the next, since a figure has its place on one page.
 */
export function writeFigure(pdf: Pdf, root: PDFKit.PDFStructureElement, { alternative, rows }: Figure): void {
  pagesOf(pdf, rows).forEach((part, index) => {
    if (index > 0) pdf.addPage();
    if (part.length > 0) writePart(pdf, root, alternative, part);
  });
  pdf.x = pdf.page.margins.left;
  pdf.y += measures.after;
}

/** The rows page by page: the first as far as there is room below what stands already, which may be none. */
function pagesOf(pdf: Pdf, rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const { height, margins } = pdf.page;
  const pages: FigureRow[][] = [[]];
  let y = pdf.y;
  for (const row of rows) {
    const needed = heightOf(pdf, row);
    if (y + needed > height - margins.bottom) {
      pages.push([]);
      y = margins.top;
    }
    pages.at(-1)?.push(row);
    y += needed;
  }
  return pages;
}

function writePart(pdf: Pdf, root: PDFKit.PDFStructureElement, alternative: string, rows: readonly FigureRow[]): void {
  const { left, right } = pdf.page.margins;
  const top = pdf.y;
  const bottom = rows.reduce((sum, row) => sum + heightOf(pdf, row), top);
  const bbox = [left, top, pdf.page.width - right, bottom];
  // Apart from the call, since the published types know no `bbox`.
  const options = { alt: alternative, bbox };
  root.add(
    pdf.struct("Figure", options, () => {
      for (const row of rows) writeRow(pdf, row);
    }),
  );
}

function writeRow(pdf: Pdf, row: FigureRow): void {
  const { left, right } = pdf.page.margins;
  const top = pdf.y;
  named(pdf).text(row.label, left, top, { width: measures.labels });
  const from = left + measures.labels + measures.gap;
  const whole = pdf.page.width - right - from;
  row.bars.forEach(({ share, look }, index) => {
    if (share <= 0) return;
    pdf
      .lineWidth(0.75)
      .rect(from, top + 2 + index * measures.step, Math.max(1, share * whole), measures.bar)
      .strokeColor(filling);
    if (look === "filled") pdf.fillAndStroke(filling, filling);
    else pdf.stroke();
  });
  pdf.x = left;
  pdf.y = top + heightOf(pdf, row);
}

function heightOf(pdf: Pdf, { label, bars }: FigureRow): number {
  const labelHeight = named(pdf).heightOfString(label, { width: measures.labels });
  return Math.max(labelHeight, bars.length * measures.step + 2) + measures.afterRow;
}

function named(pdf: Pdf): Pdf {
  return pdf.font("regular").fontSize(small).fillColor(ink);
}
