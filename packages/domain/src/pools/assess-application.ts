import {
  accept,
  authorise,
  changed,
  checkInput,
  dateAt,
  expectVersion,
  moveTo,
  refuse,
  type Acting,
  type AssessmentId,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import { amountProblems } from "./amount-rule.ts";
import { applicationTransitions } from "./application.states.ts";
import { mayAssess, mayReadApplication } from "./application.policy.ts";
import type { Application } from "./application.type.ts";
import { assessmentProblems, isAboveApplied, missingFrom, recommendedAmountOf } from "./assessment-content.ts";
import type { Assessment, AssessmentContent } from "./assessment.type.ts";
import type { Pool } from "./pool.type.ts";
import { hasInterest } from "./take-part.ts";
import { happened } from "./timeline-event.ts";
import type { NewTimelineEvent } from "./timeline-event.type.ts";

/** The case, its pool's criteria, the assessment so far (null: none), and an id for a first one. */
export interface AssessmentContext {
  readonly application: Application;
  readonly pool: Pick<Pool, "criteria">;
  readonly assessment: Assessment | null;
  readonly assessmentId: AssessmentId;
}

/** `version` is that of the assessment, 0 for the first. */
export interface AssessmentInput extends AssessmentContent {
  readonly version: number;
}

export interface AssessmentChange {
  readonly assessment: Assessment;
  readonly application: Application;
  readonly events: readonly NewTimelineEvent[];
}

type SaveRefusal<More extends "ASSESSMENT_INCOMPLETE" | "AMOUNT_ABOVE_APPLIED" = never> = Refusal<
  "NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT" | "CONFLICT_OF_INTEREST" | More
>;

/** POOL-4, POOL-16: saves a draft, gaps and all. The person who saved last is the assessor. The case itself does not change. */
export function saveAssessment(
  state: AssessmentContext,
  input: AssessmentInput,
  by: Acting,
): Outcome<AssessmentChange, SaveRefusal> {
  const { application, pool, assessment, assessmentId } = state;
  const { viewer, now } = by;
  const allowed = authorise({ maySee: mayReadApplication(viewer, application), mayDo: mayAssess(viewer, application) });
  if (!allowed.ok) return allowed;
  const assessorId = viewer.personId;
  if (assessorId === null) return refuse("NOT_ALLOWED");
  if (hasInterest(application, assessorId, dateAt(now))) {
    return refuse("CONFLICT_OF_INTEREST", { personId: assessorId, associationId: application.associationId });
  }
  const fresh = expectVersion(assessment ?? { version: 0 }, input.version);
  if (!fresh.ok) return fresh;
  if (application.state !== "ASSESSING") return refuse("STATE_CONFLICT", { state: application.state });
  if (assessment !== null && assessment.state !== "DRAFT") return refuse("STATE_CONFLICT", { state: assessment.state });
  const checked = checkInput(input, assessmentProblems(input, pool.criteria));
  if (!checked.ok) return checked;
  const { criteria, recommendation, recommendedAmount, summary } = input;
  const saved = { assessorId, criteria, recommendation, recommendedAmount, summary, updatedAt: now };
  if (assessment !== null) return accept({ assessment: changed(assessment, saved), application, events: [] });
  const { municipalityId, administration, id: applicationId } = application;
  const first: Assessment = {
    ...saved,
    id: assessmentId,
    municipalityId,
    administration,
    applicationId,
    version: 1,
    state: "DRAFT",
    completedAt: null,
  };
  return accept({ assessment: first, application, events: [happened(application, "ASSESSMENT_STARTED", by)] });
}

/**
 * POOL-4: saves and completes: every criterion rated, a recommendation, a summary; ASSESSMENT_INCOMPLETE names what lacks.
 * Full is all that was applied for, reject is nothing, a part lies between; AMOUNT_ABOVE_APPLIED above it. The case is then RECOMMENDED.
 */
export function completeAssessment(
  state: AssessmentContext,
  input: AssessmentInput,
  by: Acting,
): Outcome<AssessmentChange, SaveRefusal<"ASSESSMENT_INCOMPLETE" | "AMOUNT_ABOVE_APPLIED">> {
  const saved = saveAssessment(state, input, by);
  if (!saved.ok) return saved;
  const { application, assessment, events } = saved.value;
  const applied = application.appliedAmount;
  const missing = missingFrom(assessment, state.pool.criteria);
  if (missing.length > 0) return refuse("ASSESSMENT_INCOMPLETE", { missing });
  if (isAboveApplied(assessment, applied)) return refuse("AMOUNT_ABOVE_APPLIED", { applied });
  const { recommendation } = assessment;
  const recommendedAmount = recommendedAmountOf(assessment, applied);
  if (recommendation === null || recommendedAmount === null)
    return refuse("ASSESSMENT_INCOMPLETE", { missing: ["recommendation"] });
  const checked = checkInput(input, amountProblems("recommendedAmount", recommendation, recommendedAmount, applied));
  if (!checked.ok) return checked;
  const moved = moveTo(applicationTransitions, application, "RECOMMENDED", { dueOn: null });
  if (!moved.ok) return moved;
  return accept({
    // Saved and completed in one go: one version on, not two.
    assessment: { ...assessment, recommendedAmount, state: "COMPLETED", completedAt: by.now },
    application: moved.value,
    events: [...events, happened(application, "ASSESSMENT_COMPLETED", by)],
  });
}
