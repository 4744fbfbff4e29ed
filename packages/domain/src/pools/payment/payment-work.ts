import { dateAt, hasRole, sitsAtServiceDesk, sitsIn, type Instant, type Viewer } from "../../kernel/index.ts";
import { isOverdue } from "../application/due-on.ts";
import type { CaseInList } from "../work/work.type.ts";
import type { WorkItem, WorkKind } from "../work/work.type.ts";
import type { Instalment } from "./payment.type.ts";

/**
 * POOL-2, POOL-11: the work item of an instalment: to send what is ready, at the service desk; in the office of whoever has the case, or of the leader
 * where nobody has, to look at what is stopped and to say of what falls due that it is ready. Null for others.
 */
export function instalmentWorkItem(
  viewer: Viewer,
  application: CaseInList,
  { state, dueOn }: Pick<Instalment, "state" | "dueOn">,
  now: Instant,
): WorkItem | null {
  const kind = sitsAtServiceDesk(viewer, application)
    ? state === "READY"
      ? "SEND_PAYMENT"
      : null
    : isHeldBy(viewer, application)
      ? officeWork({ state, dueOn }, now)
      : null;
  if (kind === null) return null;
  const day = kind === "LOOK_AT_STOPPED" ? null : dueOn;
  return {
    kind,
    title: application.title,
    dueOn: day,
    isOverdue: isOverdue(day, now),
    applicationId: application.id,
    meetingId: null,
  };
}

/** ASSOC-6: the work item of a grant that needs an agreement and has none, for whoever has the case, or the leader where nobody has. That it needs one is known of it. */
export function missingAgreementWorkItem(viewer: Viewer, application: CaseInList): WorkItem | null {
  const isGranted = application.state === "GRANTED" || application.state === "PARTLY_GRANTED";
  if (!isGranted || !isHeldBy(viewer, application)) return null;
  const { id, title } = application;
  return { kind: "DRAFT_AGREEMENT", title, dueOn: null, isOverdue: false, applicationId: id, meetingId: null };
}

function officeWork({ state, dueOn }: Pick<Instalment, "state" | "dueOn">, now: Instant): WorkKind | null {
  if (state === "STOPPED") return "LOOK_AT_STOPPED";
  return state === "PLANNED" && dueOn <= dateAt(now) ? "READY_PAYMENT" : null;
}

function isHeldBy(viewer: Viewer, application: CaseInList): boolean {
  const { assigneeId } = application;
  const isTheirs = assigneeId === null ? hasRole(viewer, "LEADER") : assigneeId === viewer.personId;
  return isTheirs && sitsIn(viewer, application) && hasRole(viewer, "CASEWORKER", "LEADER");
}
