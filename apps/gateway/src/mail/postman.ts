import type { Instant } from "@indgang/domain/kernel";
import type { Carrier } from "./carrier.ts";
import type { OutboxStore, WaitingMail } from "./outbox.store.ts";

/** Milliseconds between two looks into the outbox, beside those when something was put into it. */
const usualRound = 30_000;

/** What a postman works with, and how often it is told of new mail. */
export interface PostmanOptions {
  readonly outbox: Pick<OutboxStore, "take" | "sent" | "failed">;
  readonly carry: Carrier;
  /** Where this installation is reached: stands in a mail for `{site}`. */
  readonly site: string;
  /** Whether what a mail said stays here, for the development mailbox. */
  readonly isKept: boolean;
  readonly now: () => Instant;
  /** Calls back when something was put into the outbox. */
  readonly listen: (hear: () => void) => Promise<() => void>;
  readonly onFault: (error: unknown) => void;
}

/** Carries out what waits in the outbox: at least once, as often as it takes, and not for ever. */
export class Postman {
  readonly #options: PostmanOptions;
  #timer: NodeJS.Timeout | null = null;
  #leave: (() => void) | null = null;
  #round: Promise<void> | null = null;
  #isDue = false;
  #isStopped = false;

  constructor(options: PostmanOptions) {
    this.#options = options;
  }

  /** Begins. A database that is not there yet is asked again at the next round. */
  async start(): Promise<void> {
    this.#timer = setInterval(() => void this.#begin(), usualRound);
    await this.#begin();
  }

  /** Ends; a mail in hand is handed over first. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#leave?.();
    await this.#round;
  }

  /** Carries out all that is due. Called while a round is under way, makes one more. */
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
    try {
      while (this.#isDue && !this.#isStopped) {
        this.#isDue = false;
        const taken = await this.#options.outbox.take(this.#options.now());
        for (const mail of taken) await this.#handOver(mail);
        // As many as are taken at once: there may be more.
        if (taken.length > 0) this.#isDue = true;
      }
    } catch (error) {
      this.#options.onFault(error);
    }
  }

  async #handOver(mail: WaitingMail): Promise<void> {
    const { outbox, carry, site, isKept, now } = this.#options;
    try {
      await carry({ ...mail, body: mail.body.replaceAll("{site}", site) });
    } catch (error) {
      await outbox.failed(mail, now(), codeOf(error));
      this.#options.onFault(error);
      return;
    }
    await outbox.sent(mail, now(), { isKept });
  }
}

/** A word for what went wrong. What the mail server said may name the recipient, and is left out. */
function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "UNKNOWN";
}
