import { deflateRawSync } from "node:zlib";

/** A zip file of these entries, as office documents are: each packed, the first one not. */
export function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const [locals, directory] = [new Array<Buffer>(), new Array<Buffer>()];
  let offset = 0;
  for (const [index, [name, text]] of Object.entries(entries).entries()) {
    const method = index === 0 ? 0 : 8;
    const packed = method === 0 ? Buffer.from(text) : deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    locals.push(local, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

export const odt = "application/vnd.oasis.opendocument.text";
export const pdf = Buffer.from("%PDF-1.7\n%%EOF\n");
export const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
