import type { Transitions } from "../../kernel/index.ts";

/** OWED: nothing has come. SUBMITTED: waits for the clerical check. CHECKED: waits for the administration. RETURNED: has to be mended. */
export const accountsStates = ["OWED", "SUBMITTED", "CHECKED", "RETURNED", "APPROVED"] as const;
export type AccountsState = (typeof accountsStates)[number];

/** POOL-2, POOL-11: what was approved stays approved. */
export const accountsTransitions = {
  OWED: ["SUBMITTED"],
  SUBMITTED: ["CHECKED", "RETURNED"],
  CHECKED: ["APPROVED", "RETURNED"],
  RETURNED: ["SUBMITTED"],
  APPROVED: [],
} satisfies Transitions<AccountsState>;

/** POOL-11: the states in which accounts are missing once their day has passed. */
export const owedStates: readonly AccountsState[] = ["OWED", "RETURNED"];
