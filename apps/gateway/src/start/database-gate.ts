import { type Database, isDatabaseDown } from "@indgang/database";
import { StartError } from "./start-error.ts";

/** A database that is there, migrated and filled, and how to let go of it. */
export interface OpenedDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

export interface DatabaseGateOptions {
  /** The whole way from nothing to an open database; may be taken again after a failure. */
  readonly open: () => Promise<OpenedDatabase>;
  /** Asks an open database whether it answers. */
  readonly isReady: (database: Database) => Promise<boolean>;
  readonly onProgress: (text: string) => void;
  /** Waits so many milliseconds, or until the signal ends the waiting. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Thrown where a database is needed and none has been reached yet. */
export class DatabaseNotReached extends Error {
  readonly code = "ECONNREFUSED";

  constructor() {
    super("the database has not been reached yet");
  }
}

const longestPause = 30_000;
const downWords = "The database does not answer. The gateway keeps trying, and serves again as soon as it does.";

/** Stands between the gateway and a database that may not be there yet: keeps trying, and says how things are. */
export class DatabaseGate {
  readonly #options: DatabaseGateOptions;
  readonly #stopped = new AbortController();
  #opened: OpenedDatabase | null = null;
  /** What is under way: the first attempt, then the trying in the background. */
  #pending: Promise<unknown> = Promise.resolve();

  constructor(options: DatabaseGateOptions) {
    this.#options = options;
  }

  /** The first attempt. When nobody answers, goes on trying in the background; any other failure is thrown. */
  async start(): Promise<void> {
    const first = this.#attempt();
    this.#pending = first;
    if (!(await first)) this.#pending = this.#retry();
  }

  /** The open database. Throws `DatabaseNotReached` before there is one. */
  current(): Database {
    if (this.#opened === null) throw new DatabaseNotReached();
    return this.#opened.database;
  }

  /** Null: it answers. Otherwise what is wrong, in words. */
  async trouble(): Promise<string | null> {
    if (this.#opened === null) return downWords;
    return (await this.#options.isReady(this.#opened.database)) ? null : downWords;
  }

  /** Ends the trying, and closes what was opened. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    // Whatever is half open is opened first, or nobody could close it.
    await this.#pending.catch(() => undefined);
    await this.#opened?.close();
    this.#opened = null;
  }

  async #attempt(): Promise<boolean> {
    try {
      this.#opened = await this.#options.open();
      return true;
    } catch (error) {
      if (isDatabaseDown(error)) return false;
      throw error instanceof StartError
        ? error
        : new StartError(
            `The database cannot be used: ${error instanceof Error ? error.message : String(error)}`,
            error,
          );
    }
  }

  async #retry(): Promise<void> {
    const { onProgress, wait } = this.#options;
    for (let pause = 1_000; !this.#stopped.signal.aborted; pause = Math.min(pause * 2, longestPause)) {
      onProgress(`${downWords} Next attempt in ${pause / 1_000} s.`);
      await wait(pause, this.#stopped.signal);
      if (this.#stopped.signal.aborted) return;
      try {
        if (await this.#attempt()) return onProgress("The database answers. Ready.");
      } catch (error) {
        // It answers, but refuses: whoever runs it may still put that right.
        onProgress(error instanceof Error ? error.message : String(error));
      }
    }
  }
}
