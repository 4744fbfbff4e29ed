import type { AnyRefusal } from "./refusal-words.ts";

type BatchRefusal = Extract<AnyRefusal, { readonly __typename: "BatchItemRefused" }>;

/** Why one item of a batch was refused, as a refusal of its own. What a decision cannot be refused for is told as a conflict with its state. */
export function itemRefusal({ refusal }: BatchRefusal): AnyRefusal {
  switch (refusal.__typename) {
    case "AmountAboveApplied":
    case "BudgetExceeded":
    case "HearingPending":
    case "InvalidInput":
    case "NotAllowed":
    case "NotFound":
    case "ReasonRequired":
    case "RecusedFromCase":
    case "StaleVersion":
    case "StateConflict":
      return refusal;
    default:
      return { __typename: "StateConflict", code: refusal.code, state: "" };
  }
}
