import type { Instant } from "@indgang/domain/kernel";
import { codeOf } from "../clock/fault-code.ts";
import { Rounds } from "../clock/rounds.ts";
import type { BatchStore, ClaimedBatch } from "./batch.store.ts";

/** Milliseconds between two looks for batches, beside those when one was begun. */
const usualRound = 30_000;
/** Milliseconds after which it is written down that nothing was to be done. */
const usualNote = 240_000;

/** What became of a step: there may be more, nothing is left, or whoever began it may not go on. */
export type BatchStep =
  | { readonly kind: "more" }
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly code: string };

export interface BatchRunnerOptions {
  readonly store: Pick<BatchStore, "claim" | "failed" | "noteRound">;
  readonly step: (batch: ClaimedBatch) => Promise<BatchStep>;
  readonly now: () => Instant;
  /** Rests between two steps, told how many milliseconds the last one took, so that whoever works beside it is not slowed. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Calls back when a batch was begun. */
  readonly listen: (hear: () => void) => Promise<() => void>;
  readonly onFault: (error: unknown) => void;
}

/** POOL-10: carries on batches of letters, each for as long as it takes. What one process lays down, another takes up when its hold has run out. */
export function batchRunner(options: BatchRunnerOptions): Rounds {
  const { store, now, listen, onFault } = options;
  let noted: number | null = null;

  /** One batch after the other, each to its end, or to its first fault. */
  async function look(isStopped: () => boolean): Promise<boolean> {
    let fault: string | null = null;
    let count = 0;
    for (let batch = await store.claim(now()); batch !== null; batch = await store.claim(now())) {
      count += 1;
      fault = (await carryOn(batch, options, isStopped)) ?? fault;
      if (isStopped()) break;
    }
    const isUsual = fault === null && count === 0;
    if (isUsual && noted !== null && performance.now() - noted < usualNote) return false;
    await store.noteRound(now(), fault);
    noted = performance.now();
    return false;
  }

  return new Rounds({ every: usualRound, look, listen, onFault });
}

/** Null when nothing went wrong, else the code of the fault. */
async function carryOn(
  batch: ClaimedBatch,
  { store, step, now, rest, onFault }: BatchRunnerOptions,
  isStopped: () => boolean,
): Promise<string | null> {
  try {
    while (!isStopped()) {
      const begun = performance.now();
      const done = await step(batch);
      if (done.kind === "done") return null;
      if (done.kind === "refused") {
        await store.failed(batch, now(), { code: done.code, isEnd: true });
        return done.code;
      }
      await rest(performance.now() - begun);
    }
    return null;
  } catch (error) {
    onFault(error);
    await store.failed(batch, now(), { code: codeOf(error), isEnd: false });
    return codeOf(error);
  }
}
