import { availableParallelism } from "node:os";
import { DocumentThreads } from "./thread-pool.ts";

let threads: DocumentThreads | null = null;

/** This process's own threads: one core is always left to those who wait for an answer. */
export function documentThreads(): DocumentThreads {
  threads ??= new DocumentThreads(Math.min(Math.max(availableParallelism() - 1, 1), 4));
  return threads;
}
