import { DatabaseError, type Pool, type PoolClient, type QueryResultRow } from "pg";
import { databaseTrouble } from "../fault/database-trouble.ts";
import { toParameter } from "./parameter.ts";
import { ReadRun, type WaitingRead } from "./read-run.ts";
import type { Statement } from "./statement.type.ts";

/**
 * Sends the reads of one step together: the loaders of a request ask in the same step. Still each is answered for itself: one that
 * fails leaves the others be.
 */
export class ReadBatch {
  readonly #pool: Pool;
  readonly #longest: number;
  #waiting: WaitingRead[] = [];

  /** `longest`: milliseconds after which a server that has not answered counts as gone. */
  constructor(pool: Pool, longest: number) {
    this.#pool = pool;
    this.#longest = longest;
  }

  read<Row extends QueryResultRow>({ name, text, values, isPlannedAnew = false }: Statement): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const read: WaitingRead = {
        name,
        text,
        values: values.map(toParameter),
        isPlannedAnew,
        settle: (error, rows) => (error ? reject(error) : resolve(rows as Row[])),
      };
      if (this.#waiting.length === 0) afterThisStep(() => this.#send());
      this.#waiting.push(read);
    });
  }

  #send(): void {
    const reads = this.#waiting;
    this.#waiting = [];
    this.#pool.connect((error, client, release) => {
      if (client) sendAll({ client, reads, release, longest: this.#longest });
      else failAll(reads, error ?? new Error("The pool gave no connection."));
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

interface Sending {
  readonly client: PoolClient;
  readonly reads: readonly WaitingRead[];
  readonly longest: number;
  release(broken?: Error): void;
}

function sendAll({ client, reads, longest, release }: Sending): void {
  // A connection that breaks fails its reads by itself; without a listener it would end the process.
  const onBreak = (): void => undefined;
  client.once("error", onBreak);
  const send = (some: readonly WaitingRead[]): void => {
    client.query(
      new ReadRun(some, longest, ({ error, unasked }) => {
        const broken = error !== null && !isRefusal(error) ? error : undefined;
        if (broken === undefined && unasked.length > 0) return send(unasked);
        client.off("error", onBreak);
        release(broken);
        if (broken) failAll(unasked, broken);
      }),
    );
  };
  send(reads);
}

function failAll(reads: readonly WaitingRead[], error: Error): void {
  for (const { settle } of reads) settle(error, []);
}

/** The server said no to one statement; the connection is as good as before. Told by the code: the word for how bad it is may be in any language. */
function isRefusal(error: Error): boolean {
  return error instanceof DatabaseError && databaseTrouble(error) !== "AWAY";
}
