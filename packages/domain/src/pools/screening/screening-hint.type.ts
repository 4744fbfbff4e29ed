import type { Money } from "../../kernel/index.ts";

/** POOL-4: the general criteria that data can say something about. */
export const screeningCodes = [
  "WEALTH",
  "VOLUNTEERS",
  "PLACE",
  "SINGLE_PERSON",
  "WAGES",
  "OTHER_FUNDING",
  "FIGURES",
  "REGISTRATION",
  "TARGET_GROUP",
  "ACCOUNTS",
] as const;
export type ScreeningCode = (typeof screeningCodes)[number];

/** FINE: nothing speaks against it. DOUBTFUL: somebody should look. UNKNOWN: the data does not say. */
export const screeningFindings = ["FINE", "DOUBTFUL", "UNKNOWN"] as const;
export type ScreeningFinding = (typeof screeningFindings)[number];

/** Where the figures come from. */
export const screeningSources = ["DIRECTORY", "YEARLY_FIGURES", "APPLICATION", "ACCOUNTS"] as const;
export type ScreeningSource = (typeof screeningSources)[number];

/** POOL-4: what the data seems to say of one criterion, with its figures; never a rejection. Money in øre; what does not apply is null. */
export interface ScreeningHint {
  readonly code: ScreeningCode;
  readonly finding: ScreeningFinding;
  readonly source: ScreeningSource;
  /** The year that the figures are of. */
  readonly year: number | null;
  readonly amount: Money | null;
  /** What the amount is held against. */
  readonly amountAgainst: Money | null;
  readonly count: number | null;
  readonly countAgainst: number | null;
  readonly place: string | null;
}

/** A hint's figures before any is filled in. */
export const noFigures = {
  year: null,
  amount: null,
  amountAgainst: null,
  count: null,
  countAgainst: null,
  place: null,
} as const satisfies Partial<ScreeningHint>;
