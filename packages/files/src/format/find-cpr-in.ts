import type { FileHandle } from "node:fs/promises";
import { setImmediate as others } from "node:timers/promises";
import { containsCpr } from "@indgang/domain/kernel";
import type { Recognised } from "./recognise-format.ts";
import { readEntry, zipEntries } from "./zip-entries.ts";

/** Characters that are looked at in one go, and how many of them again with the next: a number may stand across. */
const slice = 65_536;
const overlap = 64;
/** Bytes of words that are read of one office document. */
const mostWords = 4_000_000;
const wordy =
  /^(?:word\/(?:document|header\d*|footer\d*|comments)|xl\/(?:sharedStrings|worksheets\/[^/]+)|docProps\/\w+|content|meta)\.xml$/u;
/** Where one piece of text ends: what stands on both sides is no one number. */
const ends = /<\/(?:w:p|w:tc|si|c|row|text:p|table:table-cell)>/gu;

/** LAW-7: whether a CPR number stands in what can cheaply be read: plain text, and the words of office documents. Of PDF and pictures nothing is. */
export async function findCprIn(file: FileHandle, size: number, format: Recognised): Promise<boolean> {
  if (format === "PLAIN") return findInPlain(file);
  if (format === null || !["DOCX", "XLSX", "ODT", "ODS"].includes(format)) return false;
  let left = mostWords;
  for (const entry of (await zipEntries(file, size)) ?? []) {
    if (!wordy.test(entry.name)) continue;
    const xml = await readEntry(file, entry, left);
    if (xml === null) continue;
    left -= xml.length;
    const words = xml
      .toString("utf8")
      .replace(ends, " | ")
      .replace(/<[^>]*>/gu, "");
    if (await findInWords(words)) return true;
  }
  return false;
}

async function findInWords(words: string): Promise<boolean> {
  for (let at = 0; at < words.length; at += slice - overlap) {
    if (containsCpr(words.slice(at, at + slice))) return true;
    // Whoever else is being served.
    await others();
  }
  return false;
}

/** Digits and what may stand between them are the same bytes in every way of writing Danish. */
async function findInPlain(file: FileHandle): Promise<boolean> {
  const chunk = Buffer.alloc(slice);
  let position = 0;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, slice, position);
    if (containsCpr(chunk.toString("latin1", 0, bytesRead))) return true;
    if (bytesRead < slice) return false;
    position += slice - overlap;
  }
}
