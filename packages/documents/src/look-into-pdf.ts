import { documentThreads } from "./thread/document-threads.ts";

/** Bytes, milliseconds and pages of a file beyond which it is not read. */
export const pdfBounds = { bytes: 15_000_000, milliseconds: 10_000, pages: 500, letters: 5_000_000 } as const;

/**
 * What can be said of somebody else's PDF. `isRead`: false when its text could not be got at, so that nobody knows what stands in it:
 * it is locked, broken, pictures alone, or beyond the bounds. `places`: where a CPR number stands, `metadata` and `page 3` among them.
 */
export interface PdfLook {
  readonly isRead: boolean;
  readonly places: readonly string[];
}

const unread: PdfLook = { isRead: false, places: [] };

/** LAW-7: looks for CPR numbers in the text, the notes, the fields and the metadata of a PDF, on a thread of its own. Never throws for what is in the file. */
export async function lookIntoPdf(bytes: Uint8Array): Promise<PdfLook> {
  if (bytes.length > pdfBounds.bytes) return unread;
  try {
    return await documentThreads().run({ kind: "look", bytes }, pdfBounds.milliseconds);
  } catch {
    return unread;
  }
}
