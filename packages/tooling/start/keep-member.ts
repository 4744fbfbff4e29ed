import type { Member } from "./member.ts";

/** What keeping a member needs. Times in milliseconds. */
export interface Keeping {
  start(): Member;
  readonly say: (text: string) => void;
  readonly now: () => number;
  /** Waits so long, or until the signal ends the waiting. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** So many ends within the span mean that starting anew does not help. */
const mostEnds = 5;
const span = 60_000;
/** Whoever ends sooner after the very first start never ran: what is wrong is said once, not five times. */
const tooSoon = 3_000;
const firstPause = 250;

/**
 * A member that is started anew when it ends by itself, each time after twice the pause. Given up, so that `ended`
 * resolves, after the fifth end within a minute, or when it ends right after its first start.
 */
export function keepMember({ start, say, now, wait }: Keeping): Member {
  const stopping = new AbortController();
  const began = now();
  let current = start();
  const { name } = current;

  const keep = async (): Promise<number> => {
    let ends: number[] = [];
    for (;;) {
      const code = await current.ended;
      if (stopping.signal.aborted) return code;
      const at = now();
      ends = [...ends.filter((end) => at - end < span), at];
      if (at - began < tooSoon || ends.length >= mostEnds) return code;
      say(`${name} (${code}) has ended by itself; starting it anew.`);
      await wait(firstPause * 2 ** (ends.length - 1), stopping.signal);
      if (stopping.signal.aborted) return code;
      current = start();
    }
  };

  const ended = keep();
  return {
    name,
    ended,
    async stop() {
      stopping.abort();
      await current.stop();
      await ended;
    },
  };
}
