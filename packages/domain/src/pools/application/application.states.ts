import type { Transitions } from "../../kernel/index.ts";

export const applicationStates = [
  "RECEIVED",
  "RETURNED",
  "ASSESSING",
  "RECOMMENDED",
  "SCHEDULED",
  "GRANTED",
  "PARTLY_GRANTED",
  "REJECTED",
  "WITHDRAWN",
] as const;

/** RETURNED: sent back to the association. RECOMMENDED: assessed, waits for a meeting. SCHEDULED: on a meeting's list. */
export type ApplicationState = (typeof applicationStates)[number];

/** The whole way of a case. What is decided or withdrawn stays as it is. */
export const applicationTransitions = {
  RECEIVED: ["RETURNED", "ASSESSING", "WITHDRAWN"],
  RETURNED: ["RECEIVED", "WITHDRAWN"],
  ASSESSING: ["RECOMMENDED", "WITHDRAWN"],
  RECOMMENDED: ["ASSESSING", "SCHEDULED", "WITHDRAWN"],
  SCHEDULED: ["RECOMMENDED", "GRANTED", "PARTLY_GRANTED", "REJECTED", "WITHDRAWN"],
  GRANTED: [],
  PARTLY_GRANTED: [],
  REJECTED: [],
  WITHDRAWN: [],
} as const satisfies Transitions<ApplicationState>;

/** POOL-2: a case is with the service desk until its formalities are accepted. */
export function isAtServiceDesk(state: ApplicationState): boolean {
  return state === "RECEIVED" || state === "RETURNED";
}

/** POOL-1: a completed assessment can be opened again until a meeting has the case on its list. */
export function isReopenable(state: ApplicationState): boolean {
  return state === "RECOMMENDED";
}

/** POOL-9: the committee has said what is granted, be it nothing. What was withdrawn before that never gets an answer. */
export function isDecided(state: ApplicationState): boolean {
  return state === "GRANTED" || state === "PARTLY_GRANTED" || state === "REJECTED";
}
