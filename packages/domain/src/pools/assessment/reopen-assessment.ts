import { accept, moveTo, refuse, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import { applicationTransitions, isReopenable } from "../application/application.states.ts";
import { mayReopenAssessment } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import type { AssessmentChange } from "./assess-application.ts";
import { beginCaseStep, type CaseRefusal } from "../application/case-step.ts";
import { assessmentTransitions, type Assessment } from "./assessment.type.ts";
import { assessmentDueOn } from "../application/due-on.ts";
import type { FundingRound } from "../terms/funding-round.type.ts";
import { termsOn } from "../terms/pool-terms.ts";
import type { Pool } from "../terms/pool.type.ts";
import { happened } from "../application/timeline-event.ts";

/**
 * POOL-1, POOL-16: a leader opens a completed assessment again, ratings and all, until the case is on a meeting's list. `version` is that of the application.
 * STATE_CONFLICT when there is no assessment (null), too.
 */
export function reopenAssessment(
  state: {
    readonly application: Application;
    readonly assessment: Assessment | null;
    readonly round: Pick<FundingRound, "termsOn">;
    readonly pool: Pick<Pool, "terms">;
  },
  input: { readonly version: number },
  by: Acting,
): Outcome<AssessmentChange, CaseRefusal | Refusal<"STATE_CONFLICT">> {
  const { application, assessment, round, pool } = state;
  const begun = beginCaseStep(application, input.version, mayReopenAssessment(by.viewer, application), by);
  if (!begun.ok) return begun;
  if (assessment === null || !isReopenable(application.state))
    return refuse("STATE_CONFLICT", { state: application.state });
  const dueOn = assessmentDueOn(by.now, termsOn(pool.terms, round.termsOn));
  const moved = moveTo(applicationTransitions, application, "ASSESSING", { dueOn });
  if (!moved.ok) return moved;
  const opened = moveTo(assessmentTransitions, assessment, "DRAFT", {
    completedAt: null,
    ratedAt: null,
    updatedAt: by.now,
  });
  if (!opened.ok) return opened;
  return accept({
    assessment: opened.value,
    application: moved.value,
    events: [happened(application, "ASSESSMENT_REOPENED", by)],
  });
}
