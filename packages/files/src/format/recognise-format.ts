import type { FileHandle } from "node:fs/promises";
import type { FileFormat } from "@indgang/domain/attachments";
import { readEntry, zipEntries, type ZipEntry } from "./zip-entries.ts";

/** What a file is by its content: a format, something that carries a program, or nothing that is known. "PLAIN": text of any kind. */
export type Recognised = Exclude<FileFormat, "TEXT" | "CSV"> | "PLAIN" | "PROGRAM" | null;

const heicBrands: ReadonlySet<string> = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]);
/** Bytes of "mimetype" in an OpenDocument file, at most. */
const longestMediaType = 200;
const openDocuments: Readonly<Record<string, "ODT" | "ODS">> = {
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
};

/** LAW-7: looks at the content alone: a name says nothing here. */
export async function recogniseFormat(file: FileHandle, size: number): Promise<Recognised> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
  const head = buffer.subarray(0, bytesRead);
  const begins = (...bytes: readonly number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (head.toString("latin1").startsWith("%PDF-")) return "PDF";
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "PNG";
  if (begins(0xff, 0xd8, 0xff)) return "JPEG";
  if (head.toString("latin1", 4, 8) === "ftyp") return heicBrands.has(head.toString("latin1", 8, 12)) ? "HEIC" : null;
  if (begins(0x50, 0x4b, 0x03, 0x04)) return recogniseOffice(file, await zipEntries(file, size));
  return (await isPlainText(file)) ? "PLAIN" : null;
}

async function recogniseOffice(file: FileHandle, entries: readonly ZipEntry[] | null): Promise<Recognised> {
  if (entries === null) return null;
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (entries.some(({ name }) => /vbaProject\.bin$|^(?:Basic|Scripts)\//iu.test(name))) return "PROGRAM";
  if (has("[Content_Types].xml")) return has("word/document.xml") ? "DOCX" : has("xl/workbook.xml") ? "XLSX" : null;
  const mediaType = entries.find(({ name }) => name === "mimetype");
  const said = mediaType && (await readEntry(file, mediaType, longestMediaType));
  return openDocuments[said?.toString("latin1").trim() ?? ""] ?? null;
}

/** No byte that no text has, from the first to the last. In UTF-8 as in the older ways of writing Danish. */
async function isPlainText(file: FileHandle): Promise<boolean> {
  const chunk = Buffer.alloc(65_536);
  let position = 0;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) return true;
    if (chunk.subarray(0, bytesRead).some((byte) => (byte < 0x20 && ![9, 10, 12, 13].includes(byte)) || byte === 0x7f))
      return false;
    position += bytesRead;
  }
}
