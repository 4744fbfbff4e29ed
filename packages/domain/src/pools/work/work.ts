import {
  dateAt,
  hasRole,
  isAfter,
  isEnd,
  sitsAtServiceDesk,
  sitsIn,
  type Instant,
  type Viewer,
} from "../../kernel/index.ts";
import type { ApplicationState } from "../application/application.states.ts";
import type { Application } from "../application/application.type.ts";
import { isOverdue } from "../application/due-on.ts";
import { meetingTransitions, type CommitteeMeeting } from "../meeting/meeting.type.ts";
import type { CaseInList, WaitsFor, WorkItem, WorkKind, WorkPlace } from "./work.type.ts";

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
