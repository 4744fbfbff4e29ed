/** What somebody does who looks for work at times, and whenever it is told of some. */
export interface RoundsOptions {
  /** Milliseconds between two looks, beside those when something was told. */
  readonly every: number;
  /** One look; told how to ask whether it is to end. Answers whether there may be more at once. */
  readonly look: (isStopped: () => boolean) => Promise<boolean>;
  /** Calls back when there is work; the answer ends it. */
  readonly listen: (hear: () => void) => Promise<() => void>;
  readonly onFault: (error: unknown) => void;
}

/** Goes round as long as there is work, one round at a time, and again when something was told meanwhile. */
export class Rounds {
  readonly #options: RoundsOptions;
  #timer: NodeJS.Timeout | null = null;
  #leave: (() => void) | null = null;
  #round: Promise<void> | null = null;
  #isDue = false;
  #isStopped = false;

  constructor(options: RoundsOptions) {
    this.#options = options;
  }

  /** Begins. A database that is not there yet is asked again at the next round. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.#begin(), this.#options.every);
    await this.#begin();
  }

  /** Ends; what is in hand is finished first. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#leave?.();
    await this.#round;
  }

  /** Does all that is there. Called while a round is under way, makes one more. */
  goRound(): Promise<void> {
    this.#isDue = true;
    this.#round ??= this.#goOn().finally(() => (this.#round = null));
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

  async #goOn(): Promise<void> {
    try {
      while (this.#isDue && !this.#isStopped) {
        this.#isDue = false;
        if (await this.#options.look(() => this.#isStopped)) this.#isDue = true;
      }
    } catch (error) {
      this.#options.onFault(error);
    }
  }
}
