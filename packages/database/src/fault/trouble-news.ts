/** Milliseconds without the same trouble after which it is news again. */
const quiet = 60_000;

/** Tells trouble that has just begun from trouble that goes on, so that an outage is logged once and not with every request. */
export class TroubleNews {
  readonly #last = new Map<string, number>();

  /** True for the first of its kind, and after a minute without. `now` in milliseconds. */
  isNews(kind: string, now: number): boolean {
    const last = this.#last.get(kind);
    this.#last.set(kind, now);
    return last === undefined || now - last >= quiet;
  }
}
