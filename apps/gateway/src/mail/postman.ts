import type { Instant } from "@indgang/domain/kernel";
import { codeOf } from "../clock/fault-code.ts";
import { Rounds } from "../clock/rounds.ts";
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
export function postman(options: PostmanOptions): Rounds {
  const { outbox, now, listen, onFault } = options;
  return new Rounds({
    every: usualRound,
    async look() {
      const taken = await outbox.take(now());
      for (const mail of taken) await handOver(mail, options);
      // As many as are taken at once: there may be more.
      return taken.length > 0;
    },
    listen,
    onFault,
  });
}

async function handOver(
  mail: WaitingMail,
  { outbox, carry, site, isKept, now, onFault }: PostmanOptions,
): Promise<void> {
  try {
    await carry({ ...mail, body: mail.body.replaceAll("{site}", site) });
  } catch (error) {
    await outbox.failed(mail, now(), codeOf(error));
    onFault(error);
    return;
  }
  await outbox.sent(mail, now(), { isKept });
}
