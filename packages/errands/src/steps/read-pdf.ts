import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as a reader has it: its bookmarks, and what stands on its pages, in one line. */
export async function readPdf(path: string): Promise<{ readonly bookmarks: readonly string[]; readonly text: string }> {
  const file = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  const outline = await file.getOutline();
  return {
    bookmarks: outline.map(({ title }) => title),
    text: pages.join(" ").replace(/\s+/gu, " "),
  };
}
