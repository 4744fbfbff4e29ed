/** What came of reading a file. Every row is counted once in the first four. */
export interface ImportSummary {
  readonly added: number;
  /** In from an earlier reading, and corrected by this one. */
  readonly corrected: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Values that were taken in another form than the file had them. */
  readonly repaired: number;
  readonly rows: number;
}

export const nothingRead: ImportSummary = { added: 0, corrected: 0, unchanged: 0, refused: 0, repaired: 0, rows: 0 };

/** What two batches did together. */
export function addSummaries(one: ImportSummary, other: ImportSummary): ImportSummary {
  return {
    added: one.added + other.added,
    corrected: one.corrected + other.corrected,
    unchanged: one.unchanged + other.unchanged,
    refused: one.refused + other.refused,
    repaired: one.repaired + other.repaired,
    rows: one.rows + other.rows,
  };
}
