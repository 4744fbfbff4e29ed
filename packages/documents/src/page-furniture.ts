import type { DocumentDescription } from "./document.type.ts";
import { ink, margins, quiet, rule, small } from "./layout.ts";

type Pdf = PDFKit.PDFDocument;

/** The municipality's head, at the top of the first page: read as text, since it says who writes. */
export function writeHead(
  pdf: Pdf,
  root: PDFKit.PDFStructureElement,
  { sender, unit }: DocumentDescription["head"],
): void {
  root.add(
    pdf.struct("P", {}, () => {
      pdf.font("strong").fontSize(13).fillColor(ink).text(sender);
      pdf.font("regular").fontSize(11).fillColor(quiet).text(unit);
    }),
  );
  const y = pdf.y + 6;
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .moveTo(margins.left, y)
    .lineTo(pdf.page.width - margins.right, y)
    .lineWidth(1)
    .strokeColor(rule)
    .stroke();
  pdf.endMarkedContent();
  pdf.y = y + 26;
}

/** Numbers the pages, when all are there. Not read aloud: the reader's program counts itself. */
export function numberPages(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    // Below the margin, where text would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    const width = pdf.page.width - margins.left - margins.right;
    const y = pdf.page.height - margins.bottom + 34;
    pdf.font("regular").fontSize(small).fillColor(quiet);
    pdf.text(title, margins.left, y, { width: width - 60, height: small * 1.3, ellipsis: true, lineBreak: true });
    pdf.text(`${index + 1} / ${count}`, margins.left, y, { width, align: "right" });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = margins.bottom;
  }
}
