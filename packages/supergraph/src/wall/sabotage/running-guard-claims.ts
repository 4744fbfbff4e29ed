import type { HeldGuard } from "./guard-claims.ts";

/** POOL-7: guards of what becomes of a grant over the years. */
export const heldRunningGuards: Readonly<Record<string, HeldGuard>> = {
  mayReadChange: {
    viewer: "servicedesk",
    question: "pools _entities Application 0",
    table: "change_request",
    policies: [],
    isWithoutRight: true,
    guards: [],
    why: "The service desk has no right to what is weighed after a grant.",
  },
};
