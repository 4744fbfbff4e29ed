/** What has been opened so far, to be closed in reverse. Knows nothing of what it closes. */
export class Closing {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | null = null;

  get hasBegun(): boolean {
    return this.#running !== null;
  }

  /** Remembers how to close what was just opened. */
  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  /** Closes everything, the latest first; one failure does not keep the others open. A second call waits for the first. */
  run(): Promise<void> {
    this.#running ??= this.#closeAll();
    return this.#running;
  }

  async #closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const step of this.#steps.toReversed()) await step().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, "Not everything could be closed.");
  }
}
