import { Worker } from "node:worker_threads";
import type { DocumentAnswer, DocumentResults, DocumentTask } from "./document-task.type.ts";

interface Waiting {
  readonly task: DocumentTask;
  readonly milliseconds: number;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** What one thread may hold: a file that wants more is broken off, and the process lives. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/** A few threads that make and read files, one task each at a time, begun when first needed. A task that takes too long ends with its thread. */
export class DocumentThreads {
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #waiting: Waiting[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Does the task on a thread. Throws when it fails, or when it is not done in time. */
  run<Kind extends DocumentTask["kind"]>(
    task: Extract<DocumentTask, { readonly kind: Kind }>,
    milliseconds: number,
  ): Promise<DocumentResults[Kind]> {
    const { promise, resolve, reject } = Promise.withResolvers<DocumentResults[Kind]>();
    this.#waiting.push({ task, milliseconds, resolve, reject });
    this.#next();
    return promise;
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? this.#begun();
    const waiting = worker && this.#waiting.shift();
    if (worker && waiting) this.#give(worker, waiting);
  }

  #begun(): Worker | null {
    if (this.#count >= this.#most) return null;
    this.#count += 1;
    return new Worker(new URL("./document-thread.ts", import.meta.url), { execArgv: [], resourceLimits });
  }

  #give(worker: Worker, { task, milliseconds, resolve, reject }: Waiting): void {
    const done = (isFit: boolean): void => {
      clearTimeout(timer);
      for (const name of ["message", "error", "exit"]) worker.removeAllListeners(name);
      if (isFit) {
        // A thread without a task keeps no process from ending.
        worker.unref();
        this.#idle.push(worker);
      } else {
        this.#count -= 1;
        void worker.terminate();
      }
      this.#next();
    };
    const fail = (error: Error): void => {
      done(false);
      reject(error);
    };
    const timer = setTimeout(() => fail(new Error(`A file took more than ${milliseconds} ms.`)), milliseconds);
    worker.once("message", (answer: DocumentAnswer) => {
      done(true);
      if (answer.ok) resolve(answer.result as never);
      else reject(new Error(answer.fault));
    });
    worker.once("error", fail);
    worker.once("exit", () => fail(new Error("A thread that makes files has ended.")));
    worker.ref();
    worker.postMessage(task);
  }
}
