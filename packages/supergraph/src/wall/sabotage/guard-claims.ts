import { changingForumGuards, heldForumGuards, readingForumGuards, unaskedForumGuards } from "./forum-guard-claims.ts";
import { changingAwardGuards, heldAwardGuards, unaskedAwardGuards } from "./award-guard-claims.ts";
import { heldReferralGuards } from "./referral-guard-claims.ts";

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
  mayReadAssessment: { viewer: "social.left", question: "pools _entities Assessment 0" },
  mayReadNominator: { viewer: "health-elderly.politician", question: "awards _entities Nomination 0" },
  mayReadContacts: { viewer: "social.politician", question: "associations" },
  mayKeepViews: { viewer: "social.left", question: "savedViews" },
  mayReadLetter: { viewer: "social.left", question: "pools _entities Letter 0" },
  mayReadMeeting: { viewer: "social.left", question: "pools _entities CommitteeMeeting 0" },
  mayReadDuties: { viewer: "social.left", question: "operation" },
  mayReadForm: { viewer: "social.left", question: "pools _entities PoolForm 0" },
  mayReadLedger: { viewer: "social.left", question: "pools _entities BudgetLine 0" },
  mayReadOutcome: { viewer: "social.left", question: "pools _entities OutcomeReport 0" },
  mayReadPayee: { viewer: "social.politician", question: "pools _entities PaymentPlan 0" },
  mayReadPayments: { viewer: "social.left", question: "pools _entities PaymentPlan 0" },
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
  mayKeepDraft: {
    viewer: "association",
    question: "pools _entities ApplicationDraft 0",
    table: "application_draft",
    policies: ["application_draft"],
    guards: [],
    why: "Row-level security shows nobody the drafts of an association that they do not speak for.",
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
  mayPrepareMeeting: { viewer: "social.politician", mutation: "callMeeting" },
  mayRegister: { viewer: "social.politician", mutation: "registerApplication" },
  mayRegisterAssociation: { viewer: "social.politician", mutation: "registerAssociation" },
  mayReopenAssessment: { viewer: "social.caseworker", mutation: "reopenAssessment" },
  mayTakeExtract: { viewer: "association", mutation: "recordExtract" },
  mayTreatReferral: { viewer: "social.referrer", mutation: "acceptReferral" },
  mayUpdateAssociation: { viewer: "social.politician", mutation: "updateAssociation" },
  mayVerifyAssociation: { viewer: "social.politician", mutation: "verifyAssociation" },
  mayWriteLetters: { viewer: "social.politician", mutation: "approveLetter" },
  mayWithdraw: { viewer: "social.politician", mutation: "withdrawApplication" },
  mayCarryForward: { viewer: "social.politician", mutation: "carryForward" },
  mayEvaluateOutcome: { viewer: "social.politician", mutation: "returnOutcome" },
  mayRegisterOutcome: { viewer: "social.politician", mutation: "registerOutcome" },
  mayPay: { viewer: "social.politician", mutation: "markInstalmentReady" },
  mayPlanPayments: { viewer: "social.politician", mutation: "planPayments" },
  mayReportPayments: { viewer: "social.politician", mutation: "markPaymentsPaid" },
  ...changingForumGuards,
  ...changingAwardGuards,
};

/** Guards that the graph does not ask, with the reason. */
export const unaskedGuards: Readonly<Record<string, string>> = {
  isDirectoryStaff: "A part of the directory's other guards, asked inside of them alone.",
  speaksFor: "A part of the directory's other guards, asked inside of them alone.",
  basisCarries: "A part of disclosedTo, asked inside of it; else asked of what is to be sent.",
  fieldsWithin: "A part of disclosedTo, asked inside of it; else asked of what is to be sent.",
  isReferralReceiver: "A part of the other guards of referrals, asked inside of them alone.",
  mayFindByCpr: "No field finds a referral by number.",
  receiverSees: "A part of disclosedTo, asked inside of it; else asked of what is passed on.",
  mayMarkNotificationsRead:
    "Whoever is nobody in particular is refused by every change; row-level security lets nobody mark what another was told.",
  mayChooseNotifications: "Whoever is nobody in particular has chosen nothing, and is refused by every change.",
  mayOpenAttachment: "Content is handed out by the gateway, not by the graph: asked there.",
  mayReadPool:
    "Tells only which of two refusals is said; another municipality's pools are hidden by row-level security.",
  mayReadAudit: "No field shows the log.",
  mayReadReserved:
    "Of what is proposed it lets a sum through; the service desk has no right to lists, so that for it the question would fail.",
  mayReadTimelineEvent: "What timelineScopeOf says of a whole history, said of one event.",
  ...unaskedForumGuards,
  mayReadOutcomeWork:
    "Before a report is approved mayReadOutcome says the same; after that it keeps back a day and a channel, which tell nothing of whose they are.",
  permissionsOf: "A hint for menus: nothing is read or done by it.",
  ...unaskedAwardGuards,
};
