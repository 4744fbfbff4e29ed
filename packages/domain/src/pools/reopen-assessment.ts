import {
  accept,
  authorise,
  expectVersion,
  moveTo,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import { applicationTransitions, isReopenable } from "./application.states.ts";
import { mayReadApplication, mayReopenAssessment } from "./application.policy.ts";
import type { Application } from "./application.type.ts";
import type { AssessmentChange } from "./assess-application.ts";
import { assessmentTransitions, type Assessment } from "./assessment.type.ts";
import { assessmentDueOn } from "./due-on.ts";
import { termsAt } from "./pool-terms.ts";
import type { Pool } from "./pool.type.ts";
import { happened } from "./timeline-event.ts";

/**
 * POOL-1: a leader opens a completed assessment again, until the case is on a meeting's list. `version` is that of the application.
 * STATE_CONFLICT when there is no assessment (null), too.
 */
export function reopenAssessment(
  state: {
    readonly application: Application;
    readonly assessment: Assessment | null;
    readonly pool: Pick<Pool, "terms">;
  },
  input: { readonly version: number },
  by: Acting,
): Outcome<AssessmentChange, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT">> {
  const { application, assessment, pool } = state;
  const allowed = authorise({
    maySee: mayReadApplication(by.viewer, application),
    mayDo: mayReopenAssessment(by.viewer, application),
  });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(application, input.version);
  if (!fresh.ok) return fresh;
  if (assessment === null || !isReopenable(application.state))
    return refuse("STATE_CONFLICT", { state: application.state });
  const dueOn = assessmentDueOn(by.now, termsAt(pool.terms, by.now));
  const moved = moveTo(applicationTransitions, application, "ASSESSING", { dueOn });
  if (!moved.ok) return moved;
  const opened = moveTo(assessmentTransitions, assessment, "DRAFT", { completedAt: null, updatedAt: by.now });
  if (!opened.ok) return opened;
  return accept({
    assessment: opened.value,
    application: moved.value,
    events: [happened(application, "ASSESSMENT_REOPENED", by)],
  });
}
