import type { Connection, QueryResultRow, Submittable } from "pg";
import { serialize } from "pg-protocol";
import { type ColumnDescription, Columns } from "./columns.ts";
import type { Parameter } from "./parameter.ts";
import type { Statement } from "./statement.type.ts";

/** A prepared read that somebody waits for. */
export interface WaitingRead extends Pick<Statement, "name" | "text" | "isPlannedAnew"> {
  readonly values: readonly Parameter[];
  settle(error: Error | null, rows: readonly QueryResultRow[]): void;
}

/** What came of a run. `unasked` are the reads after one that failed: the server passes them over. */
export interface RunEnd {
  /** Of the read that failed, or of the connection. */
  readonly error: Error | null;
  readonly unasked: readonly WaitingRead[];
}

/** The statements that a connection has prepared, and what their rows look like. */
type Prepared = Map<string, Columns>;

const preparedByConnection = new WeakMap<Connection, Prepared>();

function preparedOn(connection: Connection): Prepared {
  const known = preparedByConnection.get(connection);
  if (known) return known;
  const prepared: Prepared = new Map();
  preparedByConnection.set(connection, prepared);
  return prepared;
}

/**
 * Several reads as one question to the server: one packet, one answer, one transaction. The driver's own way would prepare, describe and
 * answer each for itself, which costs more than the small statements in it.
 */
export class ReadRun implements Submittable {
  readonly reads: readonly WaitingRead[];
  readonly #longest: number;
  readonly #end: (end: RunEnd) => void;
  readonly #answered: { readonly rows: readonly QueryResultRow[]; readonly error: Error | null }[] = [];
  #prepared: Prepared = new Map();
  #giveUp: NodeJS.Timeout | undefined;
  #rows: QueryResultRow[] = [];
  /** A value of the present read that could not be read. */
  #unreadable: Error | null = null;

  /** `longest`: milliseconds until a server that has not answered counts as gone. */
  constructor(reads: readonly WaitingRead[], longest: number, end: (end: RunEnd) => void) {
    this.reads = reads;
    this.#longest = longest;
    this.#end = end;
  }

  submit(connection: Connection): void {
    const giveUp = (): unknown => connection.stream.destroy(new Error("The database did not answer in time."));
    this.#giveUp = setTimeout(giveUp, this.#longest);
    this.#prepared = preparedOn(connection);
    const unknown = new Set(this.reads.map(({ name }) => name).filter((name) => !this.#prepared.has(name)));
    const parts = this.reads.flatMap(({ name: known, text, values, isPlannedAnew = false }) => {
      // What has no name is forgotten with the next that has none, and so is never planned for values that are not known yet.
      const name = isPlannedAnew ? "" : known;
      const prepare =
        isPlannedAnew || unknown.delete(name)
          ? [serialize.parse({ name, text }), serialize.describe({ type: "S", name })]
          : [];
      return [...prepare, serialize.bind({ statement: name, values: [...values] }), serialize.execute()];
    });
    connection.stream.write(Buffer.concat([...parts, serialize.sync()]));
  }

  handleRowDescription({ fields }: { readonly fields: readonly ColumnDescription[] }): void {
    const present = this.#present;
    if (present) this.#prepared.set(present.name, new Columns(fields));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#unreadable !== null) return;
    try {
      const { name = "" } = this.#present ?? {};
      const columns = this.#prepared.get(name);
      if (columns === undefined) throw new Error(`Rows of ${name} came without a description.`);
      this.#rows.push(columns.row(fields));
    } catch (error) {
      this.#unreadable = error instanceof Error ? error : new Error(String(error));
    }
  }

  handleCommandComplete(): void {
    const present = this.#present;
    // What gives no rows is not described.
    if (present && !this.#prepared.has(present.name)) this.#prepared.set(present.name, new Columns([]));
    this.#answered.push({ rows: this.#rows, error: this.#unreadable });
    this.#rows = [];
    this.#unreadable = null;
  }

  /** A statement without words. */
  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handleReadyForQuery(): void {
    this.#finish({ error: null, unasked: [] });
  }

  handleError(error: Error): void {
    const failed = this.#answered.length;
    this.#answered.push({ rows: [], error });
    this.#finish({ error, unasked: this.reads.slice(failed + 1) });
  }

  get #present(): WaitingRead | undefined {
    return this.reads[this.#answered.length];
  }

  /** All at once, so that what is asked for next is again one question. */
  #finish(end: RunEnd): void {
    clearTimeout(this.#giveUp);
    this.#end(end);
    this.#answered.forEach(({ rows, error }, index) => this.reads[index]?.settle(error, rows));
  }
}
