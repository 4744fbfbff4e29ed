import type { ApplicationId, MeetingId, PlainDate } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";

/** Whose move it is. */
export const waitsForValues = [
  "SERVICE_DESK",
  "ASSOCIATION",
  "CASEWORKER",
  "SECRETARY",
  "COMMITTEE",
  "NOBODY",
] as const;
export type WaitsFor = (typeof waitsForValues)[number];

export const workKinds = [
  "FORMAL_CHECK",
  "COMPLETION_OVERDUE",
  "ASSIGN",
  "ASSESS",
  "GIVE_OPINION",
  "APPROVE_OUTCOME",
  "OUTCOME_OVERDUE",
  "CHECK_ACCOUNTS",
  "APPROVE_ACCOUNTS",
  "ACCOUNTS_MISSING",
  "PREPARE_MEETING",
  "DECIDE_MEETING",
  "CLOSE_MEETING",
  "ANSWER_CHANGE",
  "RENEW_YEAR",
  "ANSWER_AGREEMENT",
  "FOLLOW_UP_AGREEMENT",
  "DRAFT_AGREEMENT",
  "SEND_PAYMENT",
  "READY_PAYMENT",
  "LOOK_AT_STOPPED",
] as const;
export type WorkKind = (typeof workKinds)[number];

/** Where work may wait: the kinds of cases, committees and meetings that a list of it is put together from. */
export type WorkPlace =
  | "formalCheck"
  | "overdueCompletion"
  | "unassigned"
  | "assigned"
  | "opinionsAsked"
  | "outcomesHandedIn"
  | "outcomesMissing"
  | "outcomesUnheld"
  | "submittedAccounts"
  | "checkedAccounts"
  | "missingAccounts"
  | "committees"
  | "openMeetings"
  | "calledMeetings"
  | "changesAsked"
  | "changesReferred"
  | "yearsConfirmed"
  | "agreements"
  | "followUps"
  | "agreementsMissing"
  | "instalmentsReady"
  | "instalmentsHeld";

/** One thing in "My work": a case or a meeting, never both. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly title: string;
  readonly dueOn: PlainDate | null;
  readonly isOverdue: boolean;
  readonly applicationId: ApplicationId | null;
  readonly meetingId: MeetingId | null;
}

/** As much of a case as tells whose move it is: a list need not be read whole. */
export type CaseInList = Pick<
  Application,
  "id" | "municipalityId" | "administration" | "state" | "assigneeId" | "dueOn" | "title"
>;
