import type { MessageValues } from "./message.type.ts";

/** Letters that are read from right to left, and the invisible signs that turn the direction. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/u;

const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/** Text that would turn the direction of reading, shut in so that the words of the message around it stay as they are. Other text is given back unchanged. */
export function keepToItself(text: string): string {
  return turning.test(text) ? firstStrongIsolate + text.replaceAll(/[\u2066-\u2069]/gu, "") + popIsolate : text;
}

/** The same for all that is put into a message. */
export function keepToThemselves(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? keepToItself(value) : value]),
  );
}
