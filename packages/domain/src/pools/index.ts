export { applicationStates, applicationTransitions, type ApplicationState } from "./application.states.ts";
export { isAtServiceDesk, isDecided, isReopenable } from "./application.states.ts";
export type {
  Application,
  ApplicationContent,
  ApplicationGoal,
  BudgetItem,
  CaseInterests,
  OtherFunding,
} from "./application.type.ts";
export {
  applicationChannels,
  budgetKinds,
  otherFundingStates,
  type ApplicationChannel,
  type BudgetKind,
  type OtherFundingState,
} from "./application.values.ts";
export {
  assessmentStates,
  assessmentTransitions,
  ratings,
  recommendations,
  type Assessment,
  type AssessmentContent,
  type AssessmentState,
  type CriterionAssessment,
  type Rating,
  type Recommendation,
} from "./assessment.type.ts";
export {
  decisionOutcomes,
  grantSources,
  reasonCodes,
  type Decision,
  type DecisionOutcome,
  type Grant,
  type GrantSource,
  type ReasonCode,
} from "./decision.type.ts";
export {
  formalRequirements,
  type FormalCheck,
  type FormalCheckItem,
  type FormalRequirement,
} from "./formal-check.type.ts";
export {
  budgetSources,
  fundingRoundStates,
  roundKinds,
  type BudgetLine,
  type BudgetSource,
  type FundingRound,
  type FundingRoundState,
  type RoundKind,
} from "./funding-round.type.ts";
export {
  meetingStates,
  meetingTransitions,
  recusalSources,
  type CommitteeMeeting,
  type MeetingItem,
  type MeetingState,
  type Proposal,
  type Recusal,
  type RecusalSource,
} from "./meeting.type.ts";
export {
  criterionOrigins,
  type Criterion,
  type CriterionOrigin,
  type DatedCriterion,
  type Pool,
  type PoolTerms,
} from "./pool.type.ts";
export {
  timelineAudienceOf,
  timelineAudiences,
  timelineEventKinds,
  type NewTimelineEvent,
  type TimelineAudience,
  type TimelineEvent,
  type TimelineEventKind,
} from "./timeline-event.type.ts";
export { accountsWorkItem } from "./accounts/accounts-work.ts";
export { agreementWorkItem, followUpWorkItem } from "./agreement/agreement-work.ts";
export { waitsForValues, workKinds, type WaitsFor, type WorkItem, type WorkKind, type WorkPlace } from "./work.type.ts";
export { acceptFormalities, type AcceptFormalitiesInput } from "./accept-formalities.ts";
export {
  appliedAmountOf,
  applicationBounds,
  contentProblems,
  type ApplicationContentInput,
} from "./application-content.ts";
export {
  caseScopeOf,
  type CaseScope,
  mayAssess,
  mayAssign,
  mayCheckFormalities,
  mayReadApplication,
  mayReadApplicationOfGrant,
  mayReadAssessment,
  mayReadRoundFigures,
  mayReadTimelineEvent,
  mayRegister,
  mayReopenAssessment,
  mayWithdraw,
  timelineScopeOf,
} from "./application.policy.ts";
export {
  completeAssessment,
  saveAssessment,
  type AssessmentChange,
  type AssessmentContext,
  type AssessmentInput,
} from "./assess-application.ts";
export { isAboveApplied, missingFrom } from "./assessment-content.ts";
export { amountFor, amountProblems } from "./amount-rule.ts";
export { assignApplication, type AssignApplicationState } from "./assign-application.ts";
export { budgetAfter, type BudgetAfter, type LineAfter, type PlannedAmount } from "./budget-after.ts";
export type { FormalCheckState } from "./clerical-step.ts";
export { cancelMeeting, type CancelledMeeting, type CancelMeetingState } from "./cancel-meeting.ts";
export { awaitsDecision, closeMeeting, type CloseMeetingInput, type CloseMeetingState } from "./close-meeting.ts";
export { callMeeting, createMeeting, type CreateMeetingInput } from "./create-meeting.ts";
export { declareInterest, recusalOf, withdrawInterest, type InterestState } from "./declare-interest.ts";
export { assessmentDueOn, formalCheckDueOn, isOverdue } from "./due-on.ts";
export { emptyFormalCheck, unmetRequirements } from "./formal-check.ts";
export { doubleFunding, type GrantedBy } from "./grant.ts";
export { largestBatch } from "./largest-batch.ts";
export { hasMeetingDayCome, meetingDay } from "./meeting-day.ts";
export {
  addToMeeting,
  recusalsOnList,
  removeFromMeeting,
  type AddToMeetingState,
  type Candidate,
  type MeetingListChange,
} from "./meeting-list.ts";
export type { ItemState } from "./meeting-step.ts";
export { mayDecide, mayDeclareInterest, mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
export { decideRound } from "./decide-round.ts";
export {
  criteriaOn,
  leftOf,
  reachesThreshold,
  reserveOf,
  roundState,
  termsAt,
  termsOn,
  termsToShow,
} from "./pool-terms.ts";
export { checkReason, minimumReasonLength, needsReason } from "./reason-rule.ts";
export { receiveCompletion, type ReceiveCompletionInput } from "./receive-completion.ts";
export {
  recordDecision,
  type DecisionChange,
  type RecordDecisionInput,
  type RecordDecisionState,
} from "./record-decision.ts";
export { recordDecisions, type BatchItem, type RecordDecisionsState } from "./record-decisions.ts";
export {
  registerApplication,
  type RegisterApplicationInput,
  type RegisterApplicationState,
} from "./register-application.ts";
export { reopenAssessment } from "./reopen-assessment.ts";
export { requestCompletion, type RequestCompletionInput } from "./request-completion.ts";
export { saveMeetingItem, type SaveMeetingItemInput, type SaveMeetingItemState } from "./save-meeting-item.ts";
export { hasInterest, type CaseWithInterests } from "./take-part.ts";
export { happened, type ApplicationChange } from "./timeline-event.ts";
export { withdrawApplication } from "./withdraw-application.ts";
export {
  applicationWork,
  applicationWorkItem,
  committeeWorkItem,
  meetingWork,
  meetingWorkItem,
  waitsFor,
  waitsForOf,
  workPlacesOf,
} from "./work.ts";
export {
  currencyExponent,
  readGrant,
  recipientKey,
  type GrantReading,
  type ImportedGrant,
  type ImportedOrganisation,
  type Repair,
  type RepairKind,
  type RowProblem,
  type RowProblemReason,
} from "./grant-import/index.ts";
export * from "./assessing.ts";
