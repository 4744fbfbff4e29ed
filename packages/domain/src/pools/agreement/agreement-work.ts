import type { Instant, Viewer } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { isOverdue } from "../application/due-on.ts";
import type { WorkItem } from "../work/work.type.ts";
import { mayWriteAgreement } from "./agreement.policy.ts";
import type { Agreement } from "./agreement.type.ts";

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
