import { createWriteStream, type WriteStream } from "node:fs";
import { once } from "node:events";
import type { Batch } from "./batch.ts";

const columns = ["position", "id", "field", "value", "outcome", "reason"] as const;

/** A cell as spreadsheets read it; one that a spreadsheet would take for a formula is made text. */
function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[;"\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file that names every row that was refused and every value that was repaired: CSV with semicolons, UTF-8. */
export class ReportFile {
  readonly path: string;
  readonly #stream: WriteStream;

  constructor(path: string) {
    this.path = path;
    this.#stream = createWriteStream(path, { encoding: "utf8" });
    // The mark lets spreadsheets see that it is UTF-8.
    this.#stream.write(`\u{FEFF}${columns.join(";")}\r\n`);
  }

  async write({ refused, repaired }: Batch): Promise<void> {
    const lines = [
      ...refused.flatMap(({ position, externalId, problems }) =>
        problems.map(({ field, value, reason }) => [position, externalId ?? "", field, value, "refused", reason]),
      ),
      ...repaired.flatMap(({ position, externalId, repairs }) =>
        repairs.map(({ field, value, repair }) => [position, externalId, field, value, "repaired", repair]),
      ),
    ].sort(([one], [other]) => Number(one) - Number(other));
    if (lines.length === 0) return;
    if (!this.#stream.write(lines.map((line) => `${line.map(cell).join(";")}\r\n`).join("")))
      await once(this.#stream, "drain");
  }

  async close(): Promise<void> {
    this.#stream.end();
    await once(this.#stream, "close");
  }
}
