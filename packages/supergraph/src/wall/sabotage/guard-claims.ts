import { changingForumGuards, heldForumGuards, readingForumGuards } from "./forum-guard-claims.ts";
import { changingAwardGuards, heldAwardGuards } from "./award-guard-claims.ts";
import { heldReferralGuards } from "./referral-guard-claims.ts";
import { heldRunningGuards } from "./running-guard-claims.ts";

/** A guard of reading: without it, this viewer comes upon something by this question. */
export interface ReadingGuard {
  readonly viewer: string;
  readonly question: string;
}

/** Guards of reading that hold alone: whoever sits in an administration's seat without a role for it is stopped by nothing else. */
export const readingGuards: Readonly<Record<string, ReadingGuard>> = {
  caseScopeOf: { viewer: "social.left", question: "applications" },
  isOfOwnCaseSide: { viewer: "social.left", question: "pools _entities CommitteeMeeting 0" },
  mayReadApplication: { viewer: "social.left", question: "pools _entities Application 0" },
  mayReadAssessmentOf: { viewer: "social.left", question: "pools _entities Assessment 0" },
  mayReadNominator: { viewer: "health-elderly.politician", question: "awards _entities Nomination 0" },
  mayReadContacts: { viewer: "social.politician", question: "associations" },
  mayKeepViews: { viewer: "social.left", question: "savedViews" },
  mayReadAgreement: { viewer: "social.left", question: "pools _entities Agreement 0" },
  mayReadLetter: { viewer: "social.left", question: "pools _entities Letter 0" },
  mayReadPapers: { viewer: "social.left", question: "pools _entities MeetingPapers 0" },
  mayReadMeeting: { viewer: "social.left", question: "pools _entities CommitteeMeeting 0" },
  mayReadDuties: { viewer: "social.left", question: "operation" },
  mayReadForm: { viewer: "social.left", question: "pools _entities PoolForm 0" },
  mayReadLedger: { viewer: "social.left", question: "pools _entities BudgetLine 0" },
  mayReadOutcome: { viewer: "social.left", question: "pools _entities OutcomeReport 0" },
  mayReadPayee: { viewer: "social.politician", question: "pools _entities PaymentPlan 0" },
  mayReadPayments: { viewer: "social.left", question: "pools _entities PaymentPlan 0" },
  mayReadAccounts: { viewer: "social.left", question: "pools _entities GrantAccounts 0" },
  mayReadChapter: { viewer: "social.politician", question: "pools _entities ReportChapter 0" },
  mayReadRoundFigures: { viewer: "social.left", question: "pools _entities FundingRound 0" },
  ...readingForumGuards,
};

/** A guard of reading behind which another layer stands: without both, and not without the other alone, something is come upon. */
export interface HeldGuard extends ReadingGuard {
  readonly table: string;
  /** Tables whose policies are the other layer, and guards that are. */
  readonly policies: readonly string[];
  /** The other layer is that the viewer's seat has no right to the table at all. */
  readonly isWithoutRight?: true;
  readonly guards: readonly string[];
  readonly why: string;
}

export const heldGuards: Readonly<Record<string, HeldGuard>> = {
  timelineScopeOf: {
    viewer: "servicedesk",
    question: "pools _entities Application 0",
    table: "timeline_event",
    policies: ["timeline_event"],
    guards: [],
    why: "Row-level security shows the service desk no event that concerns the administration alone.",
  },
  ...heldRunningGuards,
  mayKeepDraft: {
    viewer: "association",
    question: "pools _entities ApplicationDraft 0",
    table: "application_draft",
    policies: ["application_draft"],
    guards: [],
    why: "Row-level security shows nobody the drafts of an association that they do not speak for.",
  },
  mayReadOwnLetter: {
    viewer: "association",
    question: "pools _entities OwnLetter 0",
    table: "letter",
    policies: ["letter"],
    guards: [],
    why: "Row-level security shows an association no letter that was not sent to it.",
  },
  mayReadOwnPayments: {
    viewer: "association",
    question: "pools _entities OwnApplication 0",
    table: "instalment",
    policies: ["instalment"],
    guards: [],
    why: "Row-level security shows an association no instalment before the minutes of its own decision stand.",
  },
  mayReadOutcomeEvaluation: {
    viewer: "servicedesk",
    question: "pools _entities OutcomeReport 0",
    table: "outcome_evaluation",
    policies: ["outcome_evaluation"],
    guards: [],
    why: "Row-level security shows the service desk no evaluation before the report is approved.",
  },
  mayWriteOutcome: {
    viewer: "association",
    question: "pools _entities OutcomeReport 0",
    table: "outcome_draft",
    policies: ["outcome_draft", "outcome_report"],
    guards: ["mayReadOutcome"],
    why: "Row-level security shows nobody what an association writes for which they do not speak.",
  },
  mayReadNotifications: {
    viewer: "public",
    question: "notifications",
    table: "notification",
    policies: ["notification"],
    guards: [],
    why: "Row-level security shows nobody what another was told.",
  },
  mayReadStaff: {
    viewer: "culture.caseworker",
    question: "administrations",
    table: "person",
    policies: ["person"],
    guards: [],
    why: "Row-level security shows nobody the colleagues of another administration.",
  },
  mayReadAssociation: {
    viewer: "public",
    question: "associations",
    table: "association",
    policies: ["association"],
    guards: [],
    why: "Row-level security shows nobody the directory of another municipality.",
  },
  mayReadApplicationOfGrant: {
    viewer: "social.left",
    question: "pools _entities Grant 0",
    table: "application",
    policies: [],
    guards: ["mayReadApplication"],
    why: "The case behind a grant is read as every case is.",
  },
  ...heldForumGuards,
  ...heldAwardGuards,
  ...heldReferralGuards,
};

/** A guard of changes: without it, this viewer is told more by this mutation than that they may not. */
export interface ChangingGuard {
  readonly viewer: string;
  readonly mutation: string;
}

/** A guard of changes before which another says no: without both, and not without the other alone, a change goes further. */
interface HeldChange {
  readonly viewer: string;
  readonly guards: readonly string[];
  readonly why: string;
}

export const heldChanges: Readonly<Record<string, HeldChange>> = {
  mayRefer: {
    viewer: "social.leader",
    guards: ["referralScopeOf"],
    why: "Whoever has no scope of referrals is refused before anything is read.",
  },
  mayStopReferral: {
    viewer: "social.leader",
    guards: ["referralScopeOf", "mayReadReferral"],
    why: "Whoever may read a referral stands on one of its sides.",
  },
};

/** Guards of changes that hold alone. */
export const changingGuards: Readonly<Record<string, ChangingGuard>> = {
  mayAnswerChange: { viewer: "social.politician", mutation: "answerChange" },
  mayAssessChange: { viewer: "social.politician", mutation: "referChange" },
  mayOpenYear: { viewer: "social.politician", mutation: "openGrantYear" },
  mayTakeDownRenewal: { viewer: "social.politician", mutation: "takeDownRenewal" },
  mayAllocate: { viewer: "social.politician", mutation: "keepAllocationDraft" },
  mayAskForOpinions: { viewer: "social.caseworker", mutation: "askForOpinions" },
  mayAssess: { viewer: "social.politician", mutation: "completeAssessment" },
  mayAssign: { viewer: "social.politician", mutation: "assignApplication" },
  mayChangeView: { viewer: "social.caseworker", mutation: "removeView" },
  mayCheckFormalities: { viewer: "social.politician", mutation: "acceptFormalities" },
  mayDecide: { viewer: "social.politician", mutation: "recordDecision" },
  mayDeclareInterest: { viewer: "social.caseworker", mutation: "declareInterest" },
  mayKeepAttachments: { viewer: "social.politician", mutation: "requestUpload" },
  mayGiveOpinion: { viewer: "social.politician", mutation: "saveOpinion" },
  mayKeepLetterTemplates: { viewer: "social.caseworker", mutation: "saveLetterTemplate" },
  mayKeepPools: { viewer: "social.caseworker", mutation: "editPool" },
  mayKeepForms: { viewer: "social.caseworker", mutation: "beginFormDraft" },
  mayManageReferral: { viewer: "association", mutation: "saveReferral" },
  mayPassOn: { viewer: "social.referrer", mutation: "passOnReferral" },
  mayIssuePapers: { viewer: "social.politician", mutation: "issueMeetingPapers" },
  mayPrepareMeeting: { viewer: "social.politician", mutation: "callMeeting" },
  mayRegister: { viewer: "social.politician", mutation: "registerApplication" },
  mayRegisterAssociation: { viewer: "social.politician", mutation: "registerAssociation" },
  mayReopenAssessment: { viewer: "social.caseworker", mutation: "reopenAssessment" },
  mayTakeExtract: { viewer: "association", mutation: "recordExtract" },
  mayTreatReferral: { viewer: "social.referrer", mutation: "acceptReferral" },
  mayUpdateAssociation: { viewer: "social.politician", mutation: "updateAssociation" },
  mayVerifyAssociation: { viewer: "social.politician", mutation: "verifyAssociation" },
  mayWriteAgreement: { viewer: "social.politician", mutation: "draftAgreement" },
  mayWriteChapter: { viewer: "social.politician", mutation: "saveReportChapter" },
  mayCloseChapter: { viewer: "social.caseworker", mutation: "shareReportChapter" },
  mayWriteLetters: { viewer: "social.politician", mutation: "approveLetter" },
  mayWithdraw: { viewer: "social.politician", mutation: "withdrawApplication" },
  mayApproveAccounts: { viewer: "social.politician", mutation: "approveAccounts" },
  mayCheckAccounts: { viewer: "social.politician", mutation: "checkAccounts" },
  mayCarryForward: { viewer: "social.politician", mutation: "carryForward" },
  mayEvaluateOutcome: { viewer: "social.politician", mutation: "returnOutcome" },
  mayRegisterOutcome: { viewer: "social.politician", mutation: "registerOutcome" },
  mayPay: { viewer: "social.politician", mutation: "markInstalmentReady" },
  mayPlanPayments: { viewer: "social.politician", mutation: "planPayments" },
  mayReportPayments: { viewer: "social.politician", mutation: "markPaymentsPaid" },
  ...changingForumGuards,
  ...changingAwardGuards,
};
