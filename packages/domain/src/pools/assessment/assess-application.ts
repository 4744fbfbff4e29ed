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
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import { amountProblems } from "../decision/amount-rule.ts";
import { applicationTransitions } from "../application/application.states.ts";
import { mayAssess, mayReadApplication } from "../application/application.policy.ts";
import type { Application } from "../application/application.type.ts";
import {
  assessmentProblems,
  isAboveApplied,
  missingFrom,
  missingRatings,
  recommendedAmountOf,
} from "./assessment-content.ts";
import type { Assessment, AssessmentContent } from "./assessment.type.ts";
import { missingOpinions, owesOpinion } from "../opinions/opinion-state.ts";
import type { Opinion } from "../opinions/opinion.type.ts";
import type { Pool } from "../terms/pool.type.ts";
import { hasInterest } from "../application/take-part.ts";
import { happened } from "../application/timeline-event.ts";
import type { NewTimelineEvent } from "../application/timeline-event.type.ts";

/** The case, its pool's criteria, the assessment so far (null: none), and an id for a first one. */
export interface AssessmentContext {
  /** POOL-5: those of the case's round. */
  readonly focusAreas: readonly string[];
  /** Who was asked for an opinion, and who gave it. */
  readonly opinions: readonly Pick<Opinion, "personId" | "state">[];
  /** POOL-13: whether other money was found that has to be looked at. */
  readonly isDoubleFundingFound: boolean;
  readonly application: Application;
  readonly pool: Pick<Pool, "criteria">;
  readonly assessment: Assessment | null;
  readonly assessmentId: AssessmentId;
}

/** `version` is that of the assessment, 0 for the first. */
export interface AssessmentInput extends AssessmentContent {
  readonly version: number;
  /** Hands the ratings in: they stay from then on, and colleagues' opinions are shown. */
  readonly handsIn: boolean;
}

export interface AssessmentChange {
  readonly assessment: Assessment;
  readonly application: Application;
  readonly events: readonly NewTimelineEvent[];
}

type SaveRefusal<More extends "AMOUNT_ABOVE_APPLIED" = never> = Refusal<
  | "NOT_FOUND"
  | "NOT_ALLOWED"
  | "STALE_VERSION"
  | "STATE_CONFLICT"
  | "INVALID_INPUT"
  | "CONFLICT_OF_INTEREST"
  | "ASSESSMENT_INCOMPLETE"
  | More
>;

/**
 * POOL-4, POOL-16: saves a draft, gaps and all. The person who saved last is the assessor; where colleagues were asked for opinions, it is the
 * assignee's alone (NOT_ALLOWED), and not before an opinion that the assignee owes. Ratings are handed in when each criterion has one
 * (ASSESSMENT_INCOMPLETE), and then stay (STATE_CONFLICT). The case itself does not change.
 */
export function saveAssessment(
  state: AssessmentContext,
  input: AssessmentInput,
  by: Acting,
): Outcome<AssessmentChange, SaveRefusal> {
  const { application, pool, assessment, assessmentId, focusAreas, opinions } = state;
  const { viewer, now } = by;
  const mayDo = mayAssess(viewer, application) && isAssessorWith(opinions, application, viewer.personId);
  const allowed = authorise({ maySee: mayReadApplication(viewer, application), mayDo });
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
  const checked = checkInput(input, assessmentProblems(input, pool.criteria, focusAreas));
  if (!checked.ok) return checked;
  const { criteria, recommendation, recommendedAmount, summary, conditions, screening, doubleFunding, focusArea } =
    input;
  const isIn = assessment !== null && assessment.ratedAt !== null;
  if (isIn && !hasSameRatings(assessment.criteria, criteria))
    return refuse("STATE_CONFLICT", { state: assessment.state });
  const missing = input.handsIn ? missingRatings(input, pool.criteria) : [];
  if (missing.length > 0) return refuse("ASSESSMENT_INCOMPLETE", { missing });
  const ratedAt = isIn ? assessment.ratedAt : input.handsIn ? now : null;
  const written = {
    criteria,
    recommendation,
    recommendedAmount,
    summary,
    conditions,
    screening,
    doubleFunding,
    focusArea,
  };
  const saved = { ...written, assessorId, ratedAt, updatedAt: now };
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

/** Whether the assessment is this person's to write: anybody's of the office, and where opinions were asked for the assignee's, once they owe none themselves. */
function isAssessorWith(
  opinions: AssessmentContext["opinions"],
  { assigneeId }: Pick<Application, "assigneeId">,
  personId: PersonId | null,
): boolean {
  const counting = opinions.filter(({ state }) => state !== "CALLED_BACK");
  return counting.length === 0 || (assigneeId === personId && !owesOpinion(counting, personId));
}

function hasSameRatings(before: AssessmentContent["criteria"], after: AssessmentContent["criteria"]): boolean {
  const given = (list: AssessmentContent["criteria"]): string =>
    list
      .filter(({ rating }) => rating !== null)
      .map(({ criterionId, rating }) => `${criterionId} ${rating}`)
      .toSorted()
      .join();
  return given(before) === given(after);
}

/**
 * POOL-4, POOL-13: saves and completes: every criterion rated, a recommendation, a summary, an answer to other money that was found, every
 * opinion in or called back, and the own ratings in before colleagues' were there; ASSESSMENT_INCOMPLETE names what lacks.
 * Full is all that was applied for, reject is nothing, a part lies between; AMOUNT_ABOVE_APPLIED above it. The case is then RECOMMENDED.
 */
export function completeAssessment(
  state: AssessmentContext,
  input: AssessmentInput,
  by: Acting,
): Outcome<AssessmentChange, SaveRefusal<"AMOUNT_ABOVE_APPLIED">> {
  const saved = saveAssessment(state, input, by);
  if (!saved.ok) return saved;
  const { application, assessment, events } = saved.value;
  const applied = application.appliedAmount;
  const missing = [
    ...missingFrom(assessment, state.pool.criteria, state.isDoubleFundingFound),
    ...missingOpinions(state.opinions, assessment.ratedAt !== null),
  ];
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
    assessment: {
      ...assessment,
      recommendedAmount,
      state: "COMPLETED",
      ratedAt: assessment.ratedAt ?? by.now,
      completedAt: by.now,
    },
    application: moved.value,
    events: [...events, happened(application, "ASSESSMENT_COMPLETED", by)],
  });
}
