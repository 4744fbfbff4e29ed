import type { Instant } from "@indgang/domain/kernel";
import { codeOf } from "../clock/fault-code.ts";
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
export class BatchRunner {
  readonly #options: BatchRunnerOptions;
  #timer: NodeJS.Timeout | null = null;
  #leave: (() => void) | null = null;
  #round: Promise<void> | null = null;
  #isDue = false;
  #isStopped = false;
  #noted = 0;

  constructor(options: BatchRunnerOptions) {
    this.#options = options;
  }

  /** Begins. A database that is not there yet is asked again at the next round. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.#begin(), usualRound);
    await this.#begin();
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#leave?.();
    await this.#round;
  }

  /** Carries on all batches that nobody works on. Called while a round is under way, makes one more. */
  goRound(): Promise<void> {
    this.#isDue = true;
    this.#round ??= this.#rounds().finally(() => (this.#round = null));
    return this.#round;
  }

  async #begin(): Promise<void> {
    try {
      this.#leave ??= await this.#options.listen(() => void this.goRound());
    } catch (error) {
      this.#options.onFault(error);
    }
    void this.goRound();
  }

  async #rounds(): Promise<void> {
    const { store, now, onFault } = this.#options;
    try {
      while (this.#isDue && !this.#isStopped) {
        this.#isDue = false;
        let fault: string | null = null;
        let count = 0;
        for (let batch = await store.claim(now()); batch !== null; batch = await store.claim(now())) {
          count += 1;
          fault = (await this.#carryOn(batch)) ?? fault;
          if (this.#isStopped) break;
        }
        await this.#note(fault, count);
      }
    } catch (error) {
      onFault(error);
    }
  }

  /** One batch to its end, or to its first fault, which is answered. */
  async #carryOn(batch: ClaimedBatch): Promise<string | null> {
    const { store, step, now, rest, onFault } = this.#options;
    try {
      while (!this.#isStopped) {
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

  async #note(fault: string | null, count: number): Promise<void> {
    const { store, now } = this.#options;
    if (fault === null && count === 0 && performance.now() - this.#noted < usualNote && this.#noted > 0) return;
    await store.noteRound(now(), fault);
    this.#noted = performance.now();
  }
}
