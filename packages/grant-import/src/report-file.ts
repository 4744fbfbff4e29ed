import { open, type FileHandle } from "node:fs/promises";
import { csvCell, spreadsheetText } from "@indgang/domain/kernel";
import type { Batch } from "./batch.ts";

const columns = ["position", "id", "field", "value", "outcome", "reason"] as const;

/** A cell as spreadsheets read it. */
function cell(value: string | number): string {
  return csvCell(typeof value === "string" ? spreadsheetText(value) : String(value));
}

/** The file that names every row that was refused and every value that was repaired: CSV with semicolons, UTF-8. */
export class ReportFile {
  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Begins the file anew. Throws, in words, when it cannot be written there. */
  static async open(path: string): Promise<ReportFile> {
    try {
      const file = await open(path, "w");
      // The mark lets spreadsheets see that it is UTF-8.
      await file.appendFile(`\u{FEFF}${columns.join(";")}\r\n`);
      return new ReportFile(file);
    } catch (error) {
      throw new Error(
        `The report cannot be written to ${path} (${(error as NodeJS.ErrnoException).code}). Nothing was read.`,
        {
          cause: error,
        },
      );
    }
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
    await this.#file.appendFile(lines.map((line) => `${line.map(cell).join(";")}\r\n`).join(""));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
