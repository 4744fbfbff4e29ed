import {
  dateAt,
  hasRole,
  isAfter,
  isEnd,
  sitsAtServiceDesk,
  sitsIn,
  type Instant,
  type Viewer,
} from "../kernel/index.ts";
import { mayWriteAgreement } from "./agreement/agreement.policy.ts";
import type { Agreement } from "./agreement/agreement.type.ts";
import { isMissing } from "./accounts/accounts-owed.ts";
import type { GrantAccounts } from "./accounts/accounts.type.ts";
import type { ApplicationState } from "./application.states.ts";
import type { Application } from "./application.type.ts";
import { isOverdue } from "./due-on.ts";
import { meetingTransitions, type CommitteeMeeting } from "./meeting.type.ts";
import type { Opinion } from "./opinions/opinion.type.ts";
import type { WaitsFor, WorkItem, WorkKind, WorkPlace } from "./work.type.ts";

export const waitsForOf = {
  RECEIVED: "SERVICE_DESK",
  RETURNED: "ASSOCIATION",
  ASSESSING: "CASEWORKER",
  RECOMMENDED: "SECRETARY",
  SCHEDULED: "COMMITTEE",
  GRANTED: "NOBODY",
  PARTLY_GRANTED: "NOBODY",
  REJECTED: "NOBODY",
  WITHDRAWN: "NOBODY",
} as const satisfies Record<ApplicationState, WaitsFor>;

/** Whose move it is in a case. */
export function waitsFor(application: Pick<Application, "state">): WaitsFor {
  return waitsForOf[application.state];
}

/** POOL-2: where work may wait for a viewer, so that a list looks nowhere else. Whether there is any, applicationWork and meetingWork say. */
export function workPlacesOf(viewer: Viewer): readonly WorkPlace[] {
  if (sitsAtServiceDesk(viewer, viewer))
    return ["formalCheck", "overdueCompletion", "submittedAccounts", "instalmentsReady"];
  if (viewer.administration === null || viewer.seat !== viewer.administration) return [];
  const isSecretary = hasRole(viewer, "SECRETARY");
  return [
    ...(hasRole(viewer, "LEADER") ? (["unassigned", "outcomesUnheld"] as const) : []),
    ...(hasRole(viewer, "CASEWORKER", "LEADER")
      ? ([
          "assigned",
          "opinionsAsked",
          "outcomesHandedIn",
          "outcomesMissing",
          "changesAsked",
          "yearsConfirmed",
          "agreements",
          "followUps",
          "agreementsMissing",
          "instalmentsHeld",
          "checkedAccounts",
          "missingAccounts",
        ] as const)
      : []),
    ...(isSecretary ? (["committees", "openMeetings", "changesReferred"] as const) : []),
    ...(hasRole(viewer, "POLITICIAN") && !isSecretary ? (["calledMeetings"] as const) : []),
  ];
}

/** As much of a case as tells whose move it is: a list need not be read whole. */
export type CaseInList = Pick<
  Application,
  "id" | "municipalityId" | "administration" | "state" | "assigneeId" | "dueOn" | "title"
>;

/** POOL-2: what a case asks of this viewer now; null when it asks nothing of them. */
export function applicationWork(viewer: Viewer, application: CaseInList, now: Instant): WorkKind | null {
  const isClerk = sitsAtServiceDesk(viewer, application);
  const isOwn = sitsIn(viewer, application);
  switch (application.state) {
    case "RECEIVED":
      return isClerk ? "FORMAL_CHECK" : null;
    case "RETURNED":
      return isClerk && isOverdue(application.dueOn, now) ? "COMPLETION_OVERDUE" : null;
    case "ASSESSING":
      if (!isOwn) return null;
      if (application.assigneeId === null) return hasRole(viewer, "LEADER") ? "ASSIGN" : null;
      return application.assigneeId === viewer.personId && hasRole(viewer, "CASEWORKER", "LEADER") ? "ASSESS" : null;
    case "RECOMMENDED":
      return isOwn && hasRole(viewer, "SECRETARY") ? "PREPARE_MEETING" : null;
    default:
      return null;
  }
}

/** What a meeting asks of this viewer: to prepare it, to read it before it begins (politicians), to record and close it afterwards. */
export function meetingWork(viewer: Viewer, meeting: CommitteeMeeting, now: Instant): WorkKind | null {
  if (!sitsIn(viewer, meeting) || isEnd(meetingTransitions, meeting.state)) return null;
  const hasBegun = !isAfter(meeting.startsAt, now);
  if (hasRole(viewer, "SECRETARY")) {
    if (meeting.state === "DRAFT") return "PREPARE_MEETING";
    return hasBegun ? "CLOSE_MEETING" : "DECIDE_MEETING";
  }
  return hasRole(viewer, "POLITICIAN") && meeting.state === "CALLED" ? "DECIDE_MEETING" : null;
}

/** The work item of a case, or null. */
export function applicationWorkItem(viewer: Viewer, application: CaseInList, now: Instant): WorkItem | null {
  const kind = applicationWork(viewer, application, now);
  if (kind === null) return null;
  const { dueOn, title, id } = application;
  return { kind, title, dueOn, isOverdue: isOverdue(dueOn, now), applicationId: id, meetingId: null };
}

/** POOL-4: the work item of an opinion that this viewer was asked for; null once it is in, or when the case has gone on. */
export function opinionWorkItem(
  viewer: Viewer,
  application: CaseInList,
  opinion: Pick<Opinion, "personId" | "state" | "dueOn">,
  now: Instant,
): WorkItem | null {
  const isAsked = opinion.state === "ASKED" && opinion.personId === viewer.personId;
  if (!isAsked || application.state !== "ASSESSING" || !sitsIn(viewer, application)) return null;
  const { dueOn } = opinion;
  const { title, id } = application;
  return { kind: "GIVE_OPINION", title, dueOn, isOverdue: isOverdue(dueOn, now), applicationId: id, meetingId: null };
}

/** ASSOC-6: the work item of an agreement that waits for the office, for whoever of it had it last. Null for others, and while it waits for nobody there. */
export function agreementWorkItem(
  viewer: Viewer,
  { id, title }: Pick<Application, "id" | "title">,
  agreement: Agreement,
): WorkItem | null {
  if (agreement.waitsOn !== "MUNICIPALITY" || !isHandledBy(viewer, agreement)) return null;
  return { kind: "ANSWER_AGREEMENT", title, dueOn: null, isOverdue: false, applicationId: id, meetingId: null };
}

/** ASSOC-6: the work item of a point on which an agreement is followed up; null once it is noted, or when the agreement holds no longer. */
export function followUpWorkItem(
  viewer: Viewer,
  agreement: Agreement,
  followUpId: string,
  now: Instant,
): WorkItem | null {
  const point = agreement.followUps.find((each) => each.id === followUpId);
  if (point === undefined || point.notedAt !== null || agreement.state !== "AGREED") return null;
  if (!isHandledBy(viewer, agreement)) return null;
  const { topic: title, dueOn } = point;
  const late = isOverdue(dueOn, now);
  return {
    kind: "FOLLOW_UP_AGREEMENT",
    title,
    dueOn,
    isOverdue: late,
    applicationId: agreement.applicationId,
    meetingId: null,
  };
}

const isHandledBy = (viewer: Viewer, agreement: Agreement): boolean =>
  agreement.handledBy === viewer.personId && mayWriteAgreement(viewer, agreement);

/**
 * POOL-2, POOL-11: the work item of accounts: to check them at the service desk; in the office of whoever has the case, or of the leader where
 * nobody has, to approve what was checked and to follow up what is missing. Null for others.
 */
export function accountsWorkItem(
  viewer: Viewer,
  application: CaseInList,
  accounts: Pick<GrantAccounts, "state" | "dueOn">,
  now: Instant,
): WorkItem | null {
  const kind = accountsWork(viewer, application, accounts, now);
  if (kind === null) return null;
  const { title, id } = application;
  const dueOn = kind === "ACCOUNTS_MISSING" ? accounts.dueOn : null;
  return { kind, title, dueOn, isOverdue: isOverdue(dueOn, now), applicationId: id, meetingId: null };
}

function accountsWork(
  viewer: Viewer,
  application: CaseInList,
  accounts: Pick<GrantAccounts, "state" | "dueOn">,
  now: Instant,
): WorkKind | null {
  if (sitsAtServiceDesk(viewer, application)) return accounts.state === "SUBMITTED" ? "CHECK_ACCOUNTS" : null;
  const { assigneeId } = application;
  const isTheirs = assigneeId === null ? hasRole(viewer, "LEADER") : assigneeId === viewer.personId;
  if (!sitsIn(viewer, application) || !isTheirs || !hasRole(viewer, "CASEWORKER", "LEADER")) return null;
  if (accounts.state === "CHECKED") return "APPROVE_ACCOUNTS";
  return isMissing(accounts, now) ? "ACCOUNTS_MISSING" : null;
}

/** The work item of a meeting, due on the day it begins, or null. */
export function meetingWorkItem(
  viewer: Viewer,
  meeting: CommitteeMeeting,
  title: string,
  now: Instant,
): WorkItem | null {
  const kind = meetingWork(viewer, meeting, now);
  if (kind === null) return null;
  const dueOn = dateAt(meeting.startsAt);
  return { kind, title, dueOn, isOverdue: isOverdue(dueOn, now), applicationId: null, meetingId: meeting.id };
}

/** A committee's next list, which the secretary puts together of the cases that wait for it; it has no deadline of its own. Null for others. */
export function committeeWorkItem(viewer: Viewer, title: string): WorkItem | null {
  if (!hasRole(viewer, "SECRETARY")) return null;
  return { kind: "PREPARE_MEETING", title, dueOn: null, isOverdue: false, applicationId: null, meetingId: null };
}
