export { applicationStates, applicationTransitions, type ApplicationState } from "./application.states.ts";
export type { Application, ApplicationContent, ApplicationGoal, BudgetItem, OtherFunding } from "./application.type.ts";
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
export { formalRequirements, type FormalCheck, type FormalCheckItem, type FormalRequirement } from "./formal-check.type.ts";
export {
  budgetSources,
  fundingRoundStates,
  type BudgetLine,
  type BudgetSource,
  type FundingRound,
  type FundingRoundState,
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
export { criterionOrigins, type Criterion, type CriterionOrigin, type Pool, type PoolTerms } from "./pool.type.ts";
export {
  timelineAudienceOf,
  timelineAudiences,
  timelineEventKinds,
  type NewTimelineEvent,
  type TimelineAudience,
  type TimelineEvent,
  type TimelineEventKind,
} from "./timeline-event.type.ts";
export { waitsForValues, workKinds, type WaitsFor, type WorkItem, type WorkKind } from "./work.type.ts";
