import type { Viewer } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { holdsCase } from "../application/case-holder.ts";
import type { MeetingState } from "../meeting/meeting.type.ts";
import type { WorkItem } from "../work/work.type.ts";
import type { ChangeRequest } from "./change-request.type.ts";
import { mayAnswerChange, mayAssessChange } from "./change-request.policy.ts";

type CaseOfChange = Pick<Application, "id" | "title" | "assigneeId">;

/**
 * POOL-2: a wish waits for whoever has the case, and for the leaders where nobody has; for the committee's secretary once the minutes stand that hold
 * its answer; for the office again when its meeting was cancelled. Null for everybody else.
 */
export function changeWorkItem(
  viewer: Viewer,
  application: CaseOfChange,
  change: Pick<ChangeRequest, "municipalityId" | "administration" | "state" | "kind">,
  meeting: MeetingState | null,
): WorkItem | null {
  const item: WorkItem = {
    kind: "ANSWER_CHANGE",
    title: application.title,
    dueOn: null,
    isOverdue: false,
    applicationId: application.id,
    meetingId: null,
  };
  if (change.state === "REFERRED" && meeting === "CLOSED") return mayAnswerChange(viewer, change, []) ? item : null;
  const waitsForOffice = change.state === "ASKED" || (change.state === "REFERRED" && meeting === "CANCELLED");
  return waitsForOffice && mayAssessChange(viewer, change) && holdsCase(viewer, application) ? item : null;
}
