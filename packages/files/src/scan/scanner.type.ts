import type { Readable } from "node:stream";

export type Verdict = "CLEAN" | "INFECTED";

/** Looks for what harms. Throws `ScannerUnavailable` when it gave no verdict: what was not scanned is not clean. */
export interface Scanner {
  scan(content: Readable): Promise<Verdict>;
}

/** The scanner could not be reached, broke off, or said something else than a verdict. */
export class ScannerUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ScannerUnavailable";
  }
}
