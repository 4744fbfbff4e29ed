import { accept, refuse, visibleLength, type Outcome, type Refusal } from "../../kernel/index.ts";
import { reasonCodes, type DecisionOutcome, type ReasonCode } from "./decision.type.ts";

/** LAW-1: characters that a reason has at least; less cannot hold rules, considerations and facts. */
export const minimumReasonLength = 20;

/** LAW-1: characters that a reason has at most. */
export const maximumReasonLength = 4_000;

/** A reason as it came from the input. */
export interface GivenReason {
  readonly reasonCode: ReasonCode | null;
  readonly reasonText: string | null;
}

/** POOL-10, LAW-1: whoever gets less than was asked for is told why, by code and in words. A full grant needs no reason. */
export function needsReason(outcome: DecisionOutcome): boolean {
  return outcome !== "FULL";
}

/** POOL-10, LAW-1: REASON_REQUIRED when a part or a rejection lacks the code, or has a text shorter than `minimumReasonLength`. */
export function checkReason(
  outcome: DecisionOutcome,
  reason: GivenReason,
): Outcome<GivenReason, Refusal<"REASON_REQUIRED">> {
  if (!needsReason(outcome)) return accept(reason);
  const isCoded = reason.reasonCode !== null && reasonCodes.includes(reason.reasonCode);
  if (!isCoded || visibleLength(reason.reasonText ?? "") < minimumReasonLength)
    return refuse("REASON_REQUIRED", { minimumLength: minimumReasonLength });
  return accept(reason);
}
