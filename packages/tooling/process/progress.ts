import { styleText } from "node:util";

const began = performance.now();

/** Seconds since `from` (milliseconds of `performance.now()`), as people read them: `0.4 s`, `12 s`. */
export function elapsed(from: number = began): string {
  const seconds = (performance.now() - from) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0)} s`;
}

/** One line of progress, with the time since the start. */
export function say(text: string): void {
  console.log(`${styleText("dim", elapsed().padStart(7))}  ${text}`);
}

/** Says that a piece of work begins, does it, and says how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  say(`${what} …`);
  const from = performance.now();
  const result = await work();
  say(`${what}: done in ${elapsed(from)}`);
  return result;
}
