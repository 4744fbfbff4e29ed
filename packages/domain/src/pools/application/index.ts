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
  timelineAudienceOf,
  timelineAudiences,
  timelineEventKinds,
  type NewTimelineEvent,
  type TimelineAudience,
  type TimelineEvent,
  type TimelineEventKind,
} from "./timeline-event.type.ts";
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
export { assessmentDueOn, formalCheckDueOn, isOverdue } from "./due-on.ts";
export { hasInterest, type CaseWithInterests } from "./take-part.ts";
export { happened, type ApplicationChange } from "./timeline-event.ts";
export { withdrawApplication } from "./withdraw-application.ts";
