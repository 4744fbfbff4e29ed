import { isKeyHolder, type KeyHolder } from "./key-holder.ts";
import { KeyRingError } from "./key-ring-error.ts";

/** Bytes of a key: AES-256. */
export const keyLength = 32;

/**
 * LAW-3: the keys that a text holds, `{ "101/social": "<32 bytes, base64>" }`. Throws `KeyRingError` with every problem
 * at once. A name is told only when it is a holder's: where somebody swapped name and key, the name is the key.
 */
export function readKeys(text: string): Map<KeyHolder, Buffer> {
  const problems: string[] = [];
  const keys = new Map<KeyHolder, Buffer>();
  const holders = new Map<string, KeyHolder>();
  for (const [index, [name, value]] of entriesIn(text).entries()) {
    if (!isKeyHolder(name)) {
      problems.push(`Entry ${index + 1}: its name must be a municipality's code and a seat, such as 101/social.`);
      continue;
    }
    const [key, other] = [keyIn(value), holders.get(value)];
    if (keys.has(name)) problems.push(`${name}: stands there more than once.`);
    else if (key === null) problems.push(`${name}: must be ${keyLength} bytes, written in base64.`);
    else if (other !== undefined) problems.push(`${name}: has the same key as ${other}; each must have its own.`);
    if (key === null) continue;
    keys.set(name, key);
    holders.set(value, name);
  }
  if (problems.length > 0) throw new KeyRingError(problems);
  return keys;
}

/** Name and value of each entry as they are written, doubles too: `JSON.parse` alone keeps the last of them. */
function entriesIn(text: string): [string, string][] {
  const strings = isFlat(text)
    ? [...text.matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(([each]) => String(JSON.parse(each)))
    : null;
  if (strings === null) throw new KeyRingError(['They must be JSON such as { "101/social": "<32 bytes, base64>" }.']);
  return Array.from({ length: strings.length / 2 }, (_, index) => [
    strings[2 * index] ?? "",
    strings[2 * index + 1] ?? "",
  ]);
}

/** Whether it is one JSON object with texts alone in it. What is wrong stays untold: the parser's words quote the text. */
function isFlat(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    return Object.values(value).every((each) => typeof each === "string");
  } catch {
    return false;
  }
}

/** Null for what is not 32 bytes in base64. Node reads base64 leniently; a key with a letter too few must not pass. */
function keyIn(value: string): Buffer | null {
  const key = Buffer.from(value, "base64");
  return key.length === keyLength && key.toString("base64") === value ? key : null;
}
