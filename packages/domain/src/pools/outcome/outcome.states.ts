import type { Transitions } from "../../kernel/index.ts";

export const outcomeStates = ["AWAITED", "HANDED_IN", "RETURNED", "APPROVED"] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** POOL-12: what was approved, and so is public, is taken back only by sending it back to the association. */
export const outcomeTransitions = {
  AWAITED: ["HANDED_IN"],
  HANDED_IN: ["RETURNED", "APPROVED"],
  RETURNED: ["HANDED_IN"],
  APPROVED: ["RETURNED"],
} satisfies Transitions<OutcomeState>;

/** POOL-12: how far a goal was reached. */
export const goalVerdicts = ["REACHED", "PARTLY", "NOT_REACHED"] as const;
export type GoalVerdict = (typeof goalVerdicts)[number];
