import type { FileHandle } from "node:fs/promises";
import { promisify } from "node:util";
import { inflateRaw, type InputType, type ZlibOptions } from "node:zlib";

/** One file inside of a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

const inflate: (packed: InputType, options: ZlibOptions) => Promise<Buffer> = promisify(inflateRaw);

/** Bytes of the longest directory that is read, and of the longest comment that may stand behind it. */
const longestDirectory = 1_000_000;
const longestTail = 65_557;
const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

/** What a zip file holds, by its directory; null for what is none, or larger than an office document has use for. */
export async function zipEntries(file: FileHandle, size: number): Promise<readonly ZipEntry[] | null> {
  const tail = await read(file, Math.max(0, size - longestTail), Math.min(size, longestTail));
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || tail.length - end < 22 || tail.readUInt32LE(end) !== endMark) return null;
  const [length, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > longestDirectory || start + length > size) return null;
  const directory = await read(file, start, length);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === entryMark) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packedSize: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries.length === tail.readUInt16LE(end + 10) ? entries : null;
}

/** The content of an entry, at most so many bytes of it unpacked; null when there is more, or it cannot be unpacked. */
export async function readEntry(file: FileHandle, entry: ZipEntry, atMost: number): Promise<Buffer | null> {
  const head = await read(file, entry.offset, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== localMark || entry.packedSize > atMost) return null;
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const packed = await read(file, start, entry.packedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  return inflate(packed, { maxOutputLength: atMost }).catch(() => null);
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
