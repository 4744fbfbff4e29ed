import { sitsInOffice, type Instant, type PlainDate, type Viewer } from "../../kernel/index.ts";
import { holdsCase } from "../application/case-holder.ts";
import { isOverdue } from "../application/due-on.ts";
import type { CaseInList, WorkItem } from "../work/work.type.ts";
import type { OutcomeState } from "./outcome.states.ts";

/**
 * POOL-12: what a report asks of this viewer: to read and approve it when it is handed in, to ask after it when its day has passed. Whoever has the
 * case, or the leaders where nobody has. Null when it asks nothing of them.
 */
export function outcomeWorkItem(
  viewer: Viewer,
  application: CaseInList,
  report: { readonly state: OutcomeState; readonly dueOn: PlainDate },
  now: Instant,
): WorkItem | null {
  const { title, id } = application;
  const isTheirs = sitsInOffice(viewer, application) && holdsCase(viewer, application);
  if (!isTheirs || report.state === "APPROVED") return null;
  const isLate = isOverdue(report.dueOn, now);
  const common = { title, isOverdue: isLate, applicationId: id, meetingId: null };
  if (report.state === "HANDED_IN") return { ...common, kind: "APPROVE_OUTCOME", dueOn: null, isOverdue: false };
  return isLate ? { ...common, kind: "OUTCOME_OVERDUE", dueOn: report.dueOn } : null;
}
