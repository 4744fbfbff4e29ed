import type { Viewer } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { holdsCase } from "../application/case-holder.ts";
import type { WorkItem } from "../work/work.type.ts";
import type { GrantYear } from "./grant-year.type.ts";
import { mayOpenYear } from "./running.policy.ts";

/** POOL-7: a year that its association has confirmed waits for whoever has the case, and for the leaders where nobody has. */
export function yearWorkItem(
  viewer: Viewer,
  application: Pick<Application, "id" | "title" | "assigneeId">,
  year: Pick<GrantYear, "municipalityId" | "administration" | "state">,
): WorkItem | null {
  if (year.state !== "CONFIRMED" || !mayOpenYear(viewer, year) || !holdsCase(viewer, application)) return null;
  const { id, title } = application;
  return { kind: "RENEW_YEAR", title, dueOn: null, isOverdue: false, applicationId: id, meetingId: null };
}
