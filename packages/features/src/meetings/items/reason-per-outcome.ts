import { decisionOutcomes, needsReason, type DecisionOutcome } from "@indgang/domain/pools";
import type { Fields, FieldValue } from "../../drafts/merge-versions.ts";
import { reasonTemplates } from "./reason-templates.ts";

/** What was filled in for each outcome: `amount`, `line`, `reasonCode` and `reasonText`. */
export type WrittenPerOutcome = Partial<Readonly<Record<DecisionOutcome, Fields>>>;

export interface OutcomeChange {
  readonly change: Fields;
  readonly written: WrittenPerOutcome;
}

/**
 * LAW-1, POOL-10: a reason belongs to the outcome it was written for, for a letter follows from it. Another outcome begins without one;
 * going back brings back what was written there, and the amount and line where the form holds none.
 */
export function changeOutcome(
  fields: Fields,
  from: DecisionOutcome,
  to: DecisionOutcome,
  written: WrittenPerOutcome,
): OutcomeChange {
  if (from === to) return { change: {}, written };
  const { amount = null, line = null, reasonCode = null, reasonText = "" } = fields;
  const before = written[to] ?? {};
  const missing: [string, FieldValue | undefined][] = [
    ["amount", amount ?? before["amount"]],
    ["line", line ?? before["line"]],
  ];
  const filled = Object.fromEntries(missing.filter(([, value]) => value !== null && value !== undefined)) as Fields;
  const reason = { reasonCode: before["reasonCode"] ?? null, reasonText: before["reasonText"] ?? "" };
  return {
    change: { outcome: to, ...filled, ...reason },
    written: { ...written, [from]: { amount, line, reasonCode, reasonText } },
  };
}

/** The other outcomes that a person's own words are set aside for; an untouched template is nobody's. */
export function reasonsSetAside(written: WrittenPerOutcome, outcome: DecisionOutcome): readonly DecisionOutcome[] {
  return decisionOutcomes.filter((other) => {
    const text = String(written[other]?.["reasonText"] ?? "");
    const isOwn = text.trim() !== "" && !Object.values(reasonTemplates).includes(text);
    return other !== outcome && needsReason(other) && isOwn;
  });
}

/** What was written, out of the tab's storage; undefined when it does not fit. */
export function readWritten(found: unknown): WrittenPerOutcome | undefined {
  if (typeof found !== "object" || found === null) return undefined;
  const entries = Object.entries(found).filter(
    ([outcome, fields]) => decisionOutcomes.some((one) => one === outcome) && typeof fields === "object",
  );
  return Object.fromEntries(entries) as WrittenPerOutcome;
}
