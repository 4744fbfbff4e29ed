import { EventStream } from "./event-stream.ts";

/** Milliseconds after which a stream ends by itself: who still follows asks anew, and is proved anew. */
const longest = 3_600_000;

/** What one subscription needs to know of the rest of the gateway. */
export interface FollowingParts {
  /** Starts to listen; the answer ends it. */
  readonly listen: (hear: () => void) => Promise<() => void>;
  /** The answer as it is now, as JSON; null when the client may not ask any more. */
  readonly read: () => Promise<string | null>;
  readonly onFault: (error: unknown) => void;
}

/**
 * One subscription: the answer, and the answer again when something was told, if it reads differently then. What changed and cannot be
 * seen by this viewer changes no answer, so that not even its moment is told.
 */
export class Following {
  readonly stream = new EventStream();
  readonly #parts: FollowingParts;
  #last: string | null = null;
  #isDue = false;
  #isReading = false;

  constructor(parts: FollowingParts) {
    this.#parts = parts;
  }

  /** Runs until the client leaves, or may not ask any more. Never throws. */
  async run(): Promise<void> {
    const end = setTimeout(() => this.stream.complete(), longest);
    try {
      const leave = await this.#parts.listen(() => void this.#wake());
      void this.#wake();
      await this.stream.ended;
      leave();
    } catch (error) {
      this.#parts.onFault(error);
      this.stream.complete();
    } finally {
      clearTimeout(end);
    }
  }

  /** What is told while an answer is read makes one more reading, however often it is told. */
  async #wake(): Promise<void> {
    this.#isDue = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isDue && this.stream.isOpen) {
        this.#isDue = false;
        await this.#tell();
      }
    } catch (error) {
      this.#parts.onFault(error);
      this.stream.complete();
    } finally {
      this.#isReading = false;
    }
  }

  async #tell(): Promise<void> {
    const answer = await this.#parts.read();
    if (answer === null) return this.stream.complete();
    if (answer === this.#last) return;
    this.#last = answer;
    this.stream.next(answer);
  }
}
