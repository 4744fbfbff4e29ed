/** Entries kept at once; the oldest makes room. */
const capacity = 5_000;

interface Entry<Value> {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
  readonly value: Value;
}

/** What was worked out at some cost, until a moment that is known when it comes in. */
export class Remembered<Value> {
  readonly #entries = new Map<string, Entry<Value>>();

  find(key: string, now: number): Value | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.since <= now && now < entry.until ? entry.value : undefined;
  }

  keep(key: string, value: Value, since: number, until: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, since, until });
    if (this.#entries.size > capacity) this.#entries.delete(this.#entries.keys().next().value ?? key);
  }
}
