import {
  DatabaseError,
  type CustomTypesConfig,
  type Pool,
  type PoolClient,
  type QueryResult,
  type QueryResultRow,
} from "pg";

interface Waiting {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
  readonly types: CustomTypesConfig;
  settle(error: Error | null | undefined, rows: QueryResultRow[]): void;
}

type Read = Omit<Waiting, "settle">;

/**
 * Sends the reads of one step over one connection, in one packet: the loaders of a request ask in the same step, and each
 * packet costs more than the small statement in it. Every read is still a transaction by itself: one that fails leaves the
 * others be. Needs a pool whose connections pipeline.
 */
export class ReadBatch {
  readonly #pool: Pool;
  #waiting: Waiting[] = [];

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  read<Row extends QueryResultRow>(read: Read): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) afterThisStep(() => this.#send());
      this.#waiting.push({ ...read, settle: (error, rows) => (error ? reject(error) : resolve(rows as Row[])) });
    });
  }

  #send(): void {
    const reads = this.#waiting;
    this.#waiting = [];
    this.#pool.connect((error, client, release) => {
      if (client) sendAll(client, reads, release);
      else for (const { settle } of reads) settle(error ?? new Error("The pool gave no connection."), []);
    });
  }
}

/**
 * Loaders are called by a tick each. One that asks at once does so before those ticks stand in the queue, and the microtasks that
 * put them there run between two ticks: the second tick comes after all of them.
 */
function afterThisStep(run: () => void): void {
  process.nextTick(() => process.nextTick(run));
}

function sendAll(client: PoolClient, reads: readonly Waiting[], release: (broken?: Error) => void): void {
  let open = reads.length;
  let broken: Error | undefined;
  // A connection that breaks fails its reads by itself; without a listener it would end the process.
  const onBreak = (error: Error): void => void (broken = error);
  client.once("error", onBreak);
  const { stream } = client.connection;
  stream.cork();
  for (const { settle, ...read } of reads) {
    client.query(read, (error: Error | null, result: QueryResult | undefined) => {
      open -= 1;
      if (error && !isRefusal(error)) broken = error;
      if (open === 0) {
        client.off("error", onBreak);
        release(broken);
      }
      settle(error, result?.rows ?? []);
    });
  }
  stream.uncork();
}

/** The server said no to one statement, and goes on with the next. */
function isRefusal(error: Error): boolean {
  return error instanceof DatabaseError && error.severity === "ERROR";
}
