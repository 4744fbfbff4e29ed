import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Sheet } from "./cell.type.ts";
import { sheetBegin, sheetEnd, sheetRow, workbookParts } from "./sheet-xml.ts";

/** The table as a workbook of one sheet. No more of it is held than the rows of one page. */
export async function* writeXlsx({ name, heads, rows }: Sheet): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const take = (): Uint8Array => {
    const taken = Buffer.concat(ready);
    ready = [];
    return taken;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [path, xml] of Object.entries(workbookParts(name))) {
    const part = new ZipDeflate(path);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml");
  zip.add(sheet);
  sheet.push(strToU8(sheetBegin(heads)));
  for await (const some of rows) {
    sheet.push(strToU8(some.map(sheetRow).join("")));
    const written = take();
    if (written.length > 0) yield written;
  }
  sheet.push(strToU8(sheetEnd), true);
  zip.end();
  yield take();
}
