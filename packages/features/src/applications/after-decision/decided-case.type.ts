import type { AfterDecisionQuery, PlanOfGrantFragment } from "./generated/after-decision.generated.ts";

/** A case with all that goes on after its decision. */
export type DecidedCase = NonNullable<AfterDecisionQuery["application"]>;
export type PlanOfGrant = PlanOfGrantFragment;
