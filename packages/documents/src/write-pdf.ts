import Pdf from "pdfkit";
import type { DocumentDescription } from "./document.type.ts";
import { fontFile, fontNames } from "./fonts.ts";
import { margins } from "./layout.ts";
import { numberPages, writeHead } from "./page-furniture.ts";
import { personNumbersIn } from "./person-numbers.ts";
import { writeBlock, type Bookmarks } from "./write-block.ts";

/** What makePdf does, on the thread that calls it. */
export async function writePdf(description: DocumentDescription): Promise<Uint8Array<ArrayBuffer>> {
  const found = personNumbersIn(description);
  if (found.length > 0) throw new Error(`A CPR number stands in a document that was to leave: ${found.join(", ")}.`);
  const { title, language, head, createdAt, blocks } = description;
  const at = new Date(createdAt);
  const pdf = new Pdf({
    pdfVersion: "1.7",
    // The published types know neither this, nor that there need be no font to begin with.
    subset: "PDF/UA" as "PDF/A-1",
    tagged: true,
    displayTitle: true,
    lang: language,
    size: "A4",
    margins,
    bufferPages: true,
    font: null as unknown as string,
    info: { Title: title, Author: `${head.sender}, ${head.unit}`, CreationDate: at, ModDate: at },
  });
  const written = bytesOf(pdf);
  for (const name of fontNames) pdf.registerFont(name, fontFile(name));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  writeHead(pdf, root, head);
  const bookmarks: Bookmarks = [pdf.outline];
  for (const block of blocks) writeBlock(pdf, root, bookmarks, block);
  root.end();
  numberPages(pdf, title);
  pdf.end();
  return written;
}

function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
  pdf.on("error", reject);
  return promise;
}
