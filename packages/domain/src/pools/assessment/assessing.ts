// The part of the door that is about assessing with several, and about sharing out.
export {
  opinionStates,
  opinionTransitions,
  type Opinion,
  type OpinionContent,
  type OpinionState,
} from "../opinions/opinion.type.ts";
export {
  askForOpinions,
  callOpinionBack,
  mostColleagues,
  type AskForOpinionsInput,
  type AskForOpinionsState,
} from "../opinions/ask-for-opinions.ts";
export { saveOpinion, type OpinionChange, type SaveOpinionInput } from "../opinions/save-opinion.ts";
export { basisPointsOf, spreadOf, weightedScore, type Score, type ScoreSpread } from "../scoring/weighted-score.ts";
export {
  screeningCodes,
  screeningFindings,
  screeningSources,
  type ScreeningCode,
  type ScreeningFinding,
  type ScreeningHint,
  type ScreeningSource,
} from "../screening/screening-hint.type.ts";
export { screenApplication } from "../screening/screen-application.ts";
export type { ScreeningFacts, ScreeningTerms } from "../screening/screening-facts.type.ts";
export {
  findDoubleFunding,
  sameAssociation,
  sameAssociations,
  type AskedMoney,
  type DoubleFunding,
  type OtherMoney,
  type SameAssociation,
} from "../double-funding/find-double-funding.ts";
export { likenessOfNames, likenessOfPurposes } from "../double-funding/likeness.ts";
export { allocate, goesByScore } from "../allocation/allocate.ts";
export {
  allocationBases,
  allocationLimits,
  allocationOrders,
  type AllocatedAmount,
  type AllocatedCase,
  type AllocatedLine,
  type Allocation,
  type AllocationBasis,
  type AllocationDraft,
  type AllocationLimit,
  type AllocationOrder,
  type AllocationRule,
} from "../allocation/allocation-rule.type.ts";
export {
  keepAllocationDraft,
  mostAllocationDrafts,
  removeAllocationDraft,
  type KeepAllocationDraftInput,
} from "../allocation/keep-allocation-draft.ts";
export { takeOverAllocation, type TakeOverState } from "../allocation/take-over-allocation.ts";
export {
  mayAllocate,
  mayAskForOpinions,
  mayGiveOpinion,
  mayReadAssessmentOf,
} from "../application/application.policy.ts";
export {
  doubleFundingVerdicts,
  screeningStances,
  type AssessmentCondition,
  type DoubleFundingAnswer,
  type DoubleFundingVerdict,
  type ScreeningAnswer,
  type ScreeningStance,
} from "./assessment.type.ts";
export { askedForOpinion, opinionWorkItem } from "../opinions/opinion-work.ts";
