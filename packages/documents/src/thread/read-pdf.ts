import { containsCpr } from "@indgang/domain/kernel";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { pdfBounds, type PdfLook } from "../look-into-pdf.ts";

/** What lookIntoPdf does, on the thread that calls it. Throws for a file that is locked or broken. */
export async function readPdf(bytes: Uint8Array): Promise<PdfLook> {
  const task = getDocument({
    // A copy: the reader takes what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
  });
  try {
    return await lookThrough(await task.promise);
  } finally {
    await task.destroy();
  }
}

async function lookThrough(file: PDFDocumentProxy): Promise<PdfLook> {
  const places: string[] = [];
  if ((await besideThePages(file)).some(containsCpr)) places.push("metadata");
  let letters = 0;
  let isRead = file.numPages <= pdfBounds.pages;
  for (let number = 1; number <= Math.min(file.numPages, pdfBounds.pages); number += 1) {
    const texts = await textsOf(file, number);
    const length = texts.join("").trim().length;
    letters += length;
    // A page of nothing but a picture: somebody has to look.
    if (length === 0) isRead = false;
    if (texts.some(containsCpr)) places.push(`page ${number}`);
    if (letters > pdfBounds.letters) return { isRead: false, places };
  }
  return { isRead, places };
}

/** A page's text in two ways, since a number may be written in one piece or in several, and its notes and fields. */
async function textsOf(file: PDFDocumentProxy, number: number): Promise<readonly string[]> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  const parts = items.flatMap((item) => ("str" in item ? [item.hasEOL ? `${item.str}\n` : item.str] : []));
  const notes: readonly object[] = await page.getAnnotations();
  page.cleanup();
  return [parts.join(""), parts.join(" "), ...notes.flatMap((note) => wordsIn(note, 0))];
}

/** Who and what the file says that it is, what its bookmarks say, and what is attached to it. */
async function besideThePages(file: PDFDocumentProxy): Promise<readonly string[]> {
  const { info, metadata } = await file.getMetadata();
  const outline: unknown = await file.getOutline();
  const attached = await file.getAttachments();
  const xmp: unknown = metadata === null ? null : [...metadata];
  return [...wordsIn(info, 0), ...wordsIn(xmp, 0), ...wordsIn(outline, 0), ...(attached?.keys() ?? [])];
}

/** All texts in a value, however deep; what is too deep to be words is left out. */
function wordsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 12 || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap((each) => wordsIn(each, depth + 1));
}
