import type { Transitions } from "../kernel/index.ts";

export const nominationStates = ["UNCONFIRMED", "RECEIVED", "ELIGIBLE", "INELIGIBLE", "WITHDRAWN"] as const;

/** UNCONFIRMED: nobody has shown yet that the e-mail address is theirs; neither staff nor jury see it, and it is forgotten in time. */
export type NominationState = (typeof nominationStates)[number];

/** AWARD-2: the whole way of a nomination. A check can be corrected until judging begins. */
export const nominationTransitions = {
  UNCONFIRMED: ["RECEIVED"],
  RECEIVED: ["ELIGIBLE", "INELIGIBLE", "WITHDRAWN"],
  ELIGIBLE: ["INELIGIBLE", "WITHDRAWN"],
  INELIGIBLE: ["ELIGIBLE", "WITHDRAWN"],
  WITHDRAWN: [],
} as const satisfies Transitions<NominationState>;
