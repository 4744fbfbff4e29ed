import { authorise, expectState, expectVersion, type Acting, type Outcome, type Refusal } from "../kernel/index.ts";
import { mayCheckFormalities, mayReadApplication } from "./application.policy.ts";
import type { ApplicationState } from "./application.states.ts";
import type { Application } from "./application.type.ts";
import type { FundingRound } from "./funding-round.type.ts";
import type { Pool } from "./pool.type.ts";

/** What a step of the formal check has to know: the case, and the pool and round that it is in. */
export interface FormalCheckState {
  readonly application: Application;
  readonly round: Pick<FundingRound, "deadlineAt">;
  readonly pool: Pick<Pool, "terms">;
}

/** Refusals of every step of the formal check. */
export type ClericalRefusal = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT"
>;

/** POOL-2: whether the viewer may take this step with the case as they saw it. */
export function beginClericalStep(
  application: Application,
  version: number,
  expected: ApplicationState,
  { viewer }: Acting,
): Outcome<unknown, ClericalRefusal> {
  const allowed = authorise({
    maySee: mayReadApplication(viewer, application),
    mayDo: mayCheckFormalities(viewer, application),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(application, version);
  return fresh.ok ? expectState(application, expected) : fresh;
}
