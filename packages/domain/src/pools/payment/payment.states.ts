import type { Transitions } from "../../kernel/index.ts";

export const instalmentStates = ["PLANNED", "READY", "EXPORTED", "PAID", "STOPPED", "CANCELLED"] as const;
export type InstalmentState = (typeof instalmentStates)[number];

/**
 * POOL-2, POOL-11: money that is paid stays paid; what comes back is taken down as a return. What is with the finance system is stopped when it
 * says that it did not pay.
 */
export const instalmentTransitions = {
  PLANNED: ["READY", "STOPPED", "CANCELLED"],
  READY: ["EXPORTED", "STOPPED", "CANCELLED"],
  EXPORTED: ["PAID", "STOPPED"],
  PAID: [],
  STOPPED: ["PLANNED", "CANCELLED"],
  CANCELLED: [],
} satisfies Transitions<InstalmentState>;
