import type { Instant } from "@indgang/domain/kernel";

/** Milliseconds between two rounds. What the clock does is due by the day. */
const usualRound = 300_000;

/** One round of whatever time does. Told when the clock was stopped in between. */
export type ClockDuty = (now: Instant, isStopped: () => boolean) => Promise<unknown>;

export interface ClockworkOptions {
  readonly duty: ClockDuty;
  readonly now: () => Instant;
  readonly onFault: (error: unknown) => void;
}

/** Does what is due because time has passed, whether anybody looks or not. A round that fails is told, and the next one tries again. */
export class Clockwork {
  readonly #options: ClockworkOptions;
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> | null = null;
  #isStopped = false;

  constructor(options: ClockworkOptions) {
    this.#options = options;
  }

  /** Begins with a round at once, without waiting for it. */
  start(): void {
    this.#timer = setInterval(() => void this.goRound(), usualRound);
    void this.goRound();
  }

  /** Ends; what is under way is finished first. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#round;
  }

  /** One round. Called while one is under way, waits for that one: time has not passed since. */
  goRound(): Promise<void> {
    if (this.#isStopped) return this.#round ?? Promise.resolve();
    this.#round ??= this.#once().finally(() => (this.#round = null));
    return this.#round;
  }

  async #once(): Promise<void> {
    const { duty, now, onFault } = this.#options;
    try {
      await duty(now(), () => this.#isStopped);
    } catch (error) {
      onFault(error);
    }
  }
}
