/** The file cannot be read, breaks off, or is not of the form that was named. `rowsRead` rows before that place were whole. */
export class UnreadableFile extends Error {
  readonly rowsRead: number;

  constructor(message: string, rowsRead: number, cause?: unknown) {
    super(message, { cause });
    this.name = "UnreadableFile";
    this.rowsRead = rowsRead;
  }
}
