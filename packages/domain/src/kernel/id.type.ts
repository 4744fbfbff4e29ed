import type { Brand } from "./brand.type.ts";

/** Identity of a thing of one kind: a UUID in lower case, as the database keeps it. Global ids of the graph are made from it at the edge. */
export type Id<Kind extends string> = Brand<string, `Id<${Kind}>`>;

/** Official four- or three-digit municipality code (kommunekode): 101 is Copenhagen, 999 the sandbox. The tenant of everything. */
export type MunicipalityId = Brand<number, "MunicipalityId">;

/** Short name of an administration, unique in its municipality, as it stands in addresses: `social`. */
export type AdministrationSlug = Brand<string, "AdministrationSlug">;

export type PersonId = Id<"Person">;
export type CommitteeId = Id<"Committee">;
export type AssociationId = Id<"Association">;
export type PoolId = Id<"Pool">;
export type CriterionId = Id<"Criterion">;
export type GeneralCriterionId = Id<"GeneralCriterion">;
export type FundingRoundId = Id<"FundingRound">;
export type BudgetLineId = Id<"BudgetLine">;
export type ApplicationId = Id<"Application">;
export type ApplicationDraftId = Id<"ApplicationDraft">;
export type AssessmentId = Id<"Assessment">;
export type OpinionId = Id<"Opinion">;
export type AllocationDraftId = Id<"AllocationDraft">;
export type MeetingId = Id<"CommitteeMeeting">;
export type MeetingItemId = Id<"MeetingItem">;
export type DecisionId = Id<"Decision">;
export type GrantId = Id<"Grant">;
export type LetterId = Id<"Letter">;
export type LetterTemplateId = Id<"LetterTemplate">;
export type LetterBatchId = Id<"LetterBatch">;
export type PapersId = Id<"MeetingPapers">;
export type PaymentPlanId = Id<"PaymentPlan">;
export type InstalmentId = Id<"Instalment">;
export type PaymentFileId = Id<"PaymentFile">;
export type TimelineEventId = Id<"TimelineEvent">;
export type StoredFileId = Id<"StoredFile">;
export type AttachmentId = Id<"Attachment">;
export type CitizenId = Id<"Citizen">;
export type ReferralId = Id<"Referral">;
export type ReferralUnitId = Id<"ReferralUnit">;
export type ActivityId = Id<"Activity">;
export type ForumBodyId = Id<"ForumBody">;
export type ForumSeatKindId = Id<"ForumSeatKind">;
export type ForumMembershipId = Id<"ForumMembership">;
export type ForumMeetingId = Id<"ForumMeeting">;
export type AgendaItemId = Id<"AgendaItem">;
export type ForumPaperId = Id<"ForumPaper">;
export type HearingId = Id<"Hearing">;
export type HearingPartyId = Id<"HearingParty">;
export type HearingCaseId = Id<"HearingCase">;
export type HearingAnswerId = Id<"HearingAnswer">;
export type HearingCommentId = Id<"HearingComment">;
export type PrizeId = Id<"Prize">;
export type PrizeCategoryId = Id<"PrizeCategory">;
export type PrizeCriterionId = Id<"PrizeCriterion">;
export type AwardCycleId = Id<"AwardCycle">;
export type JurorId = Id<"Juror">;
export type NominationId = Id<"Nomination">;
export type AwardId = Id<"Award">;
export type SavedViewId = Id<"SavedView">;
export type PoolFormId = Id<"PoolForm">;

/** Marks text that is known to be the id of a `Kind`; the caller vouches for it (a row of the database, a decoded global id). */
export function asId<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>;
}

/** Marks a number that is known to be a municipality code. */
export function asMunicipalityId(code: number): MunicipalityId {
  return code as MunicipalityId;
}

/** Marks text that is known to be an administration's short name. */
export function asAdministrationSlug(text: string): AdministrationSlug {
  return text as AdministrationSlug;
}
