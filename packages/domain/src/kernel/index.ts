export type { Brand } from "./brand.type.ts";
export { asAdministrationSlug, asId, asMunicipalityId } from "./id.type.ts";
export type {
  ActivityId,
  AdministrationSlug,
  AgendaItemId,
  AgreementFollowUpId,
  AgreementId,
  AllocationDraftId,
  ApplicationId,
  ApplicationDraftId,
  AssessmentId,
  AssociationId,
  AttachmentId,
  AwardCycleId,
  AwardId,
  SavedViewId,
  BudgetLineId,
  ChangeRequestId,
  CitizenId,
  CommitteeId,
  CriterionId,
  DecisionId,
  ForumBodyId,
  ForumMeetingId,
  ForumMembershipId,
  ForumPaperId,
  ForumSeatKindId,
  FundingRoundId,
  GeneralCriterionId,
  GrantId,
  GrantYearId,
  HearingAnswerId,
  HearingCaseId,
  HearingCommentId,
  HearingId,
  HearingPartyId,
  Id,
  InstalmentId,
  JurorId,
  LetterId,
  LetterTemplateId,
  LetterBatchId,
  PapersId,
  MeetingId,
  MeetingItemId,
  MunicipalityId,
  NominationId,
  OpinionId,
  OutcomeReportId,
  PaymentFileId,
  AccountsId,
  PaymentPlanId,
  PersonId,
  PoolFormId,
  PoolId,
  PrizeCategoryId,
  PrizeCriterionId,
  PrizeId,
  ReferralId,
  ReferralUnitId,
  ReportChapterId,
  StoredFileId,
  TimelineEventId,
} from "./id.type.ts";
export { checkInput } from "./check-input.ts";
export { cprIn } from "./cpr-in.ts";
export { birthDateOf, cprLength, formatCpr, isSyntheticCpr, maskCpr, readCpr, type Cpr } from "./cpr.ts";
export { danishHolidays, holidaysFrom } from "./danish-holidays.ts";
export { containsCpr } from "./find-cpr.ts";
export { readCvr, type Cvr } from "./cvr.ts";
export { formatMoney } from "./format-money.ts";
export {
  each,
  existingDate,
  existingInstant,
  listBounds,
  noDuplicates,
  notNegativeMoney,
  oneOf,
  optionalCount,
  optionalText,
  positiveMoney,
  problem,
  requiredText,
  visibleLength,
  type Problems,
} from "./input-checks.ts";
export { addMilliseconds, isAfter, isBefore, readInstant, toInstant, type Instant } from "./instant.ts";
export { fieldCodes, type FieldCode, type InvalidField } from "./invalid-field.type.ts";
export { copenhagen, dateAt, deadlineInstant, timeAt, type TimeOfDay } from "./local-time.ts";
export { add, exceeds, largestAmount, money, subtract, sum, zero, type Money } from "./money.ts";
export { authorise } from "./authorise.ts";
export {
  auditPayload,
  clockOperation,
  forgottenBy,
  isForgotten,
  verifyChain,
  type AuditEntry,
  type BrokenChain,
  type ChainLink,
  type Forgetting,
} from "./audit-chain.ts";
export { canonicalJson, type Json } from "./canonical-json.ts";
export { accept, refuse, type Outcome } from "./outcome.ts";
export { parseMoney, readMoney, type MoneyProblem } from "./parse-money.ts";
export {
  addDays,
  addWorkingDays,
  holdsOn,
  isWorkingDay,
  plainDate,
  readPlainDate,
  yearOf,
  type Period,
  type PlainDate,
  danishDay,
} from "./plain-date.ts";
export { readAs, unreadable, type Reading } from "./reading.type.ts";
export type { NoData, Refusal, RefusalCode, RefusalData } from "./refusal.type.ts";
export { expectState, isEnd, mayMove, moveTo, type Transitions } from "./transitions.ts";
export { changed, expectVersion, type Versioned } from "./version.ts";
export {
  hasRole,
  isOfOwnMunicipality,
  permissions,
  roles,
  sitsAtServiceDesk,
  sitsIn,
  sitsInOffice,
  type Acting,
  type Owned,
  type Permission,
  type Role,
  type Seat,
  type Viewer,
} from "./viewer.ts";
export { csvCell, spreadsheetText } from "./spreadsheet-text.ts";
