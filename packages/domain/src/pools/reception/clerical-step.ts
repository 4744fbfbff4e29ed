import { expectState, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { mayCheckFormalities } from "../application/application.policy.ts";
import type { ApplicationState } from "../application/application.states.ts";
import type { Application } from "../application/application.type.ts";
import { beginCaseStep, type CaseRefusal } from "../application/case-step.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import type { Pool } from "../terms/pool.type.ts";

/** What a step of the formal check has to know: the case, and the pool and round that it is in. */
export interface FormalCheckState {
  readonly application: Application;
  readonly round: Pick<FundingRound, "deadlineAt" | "termsOn">;
  readonly pool: Pick<Pool, "terms">;
}

/** Refusals of every step of the formal check. */
export type ClericalRefusal = CaseRefusal | Refusal<"STATE_CONFLICT" | "INVALID_INPUT">;

/** POOL-2, POOL-16: whether the viewer may take this step with the case as they saw it. */
export function beginClericalStep(
  application: Application,
  version: number,
  expected: ApplicationState,
  by: Acting,
): Outcome<unknown, ClericalRefusal> {
  const begun = beginCaseStep(application, version, mayCheckFormalities(by.viewer, application), by);
  return begun.ok ? expectState(application, expected) : begun;
}
