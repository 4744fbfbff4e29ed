import type { DecisionOutcome } from "@indgang/domain/pools";
import type { Fields } from "../../drafts/merge-versions.ts";

/** What was written for each outcome in this sitting: `reasonCode` and `reasonText`. */
export type ReasonsWritten = Partial<Readonly<Record<DecisionOutcome, Fields>>>;

export interface OutcomeChange {
  readonly change: Fields;
  readonly written: ReasonsWritten;
}

/**
 * LAW-1, POOL-10: a reason belongs to the outcome it was written for, for a letter follows from it. Another outcome begins without one;
 * going back brings back what was written there.
 */
export function changeOutcome(
  fields: Fields,
  from: DecisionOutcome,
  to: DecisionOutcome,
  written: ReasonsWritten,
): OutcomeChange {
  if (from === to) return { change: {}, written };
  const { reasonCode = null, reasonText = "" } = fields;
  const reason = written[to] ?? { reasonCode: null, reasonText: "" };
  return { change: { outcome: to, ...reason }, written: { ...written, [from]: { reasonCode, reasonText } } };
}
