import { sitsIn, type Instant, type Viewer } from "../../kernel/index.ts";
import type { Concerned } from "../../messages/index.ts";
import { isOverdue } from "../application/due-on.ts";
import type { CaseInList, WorkItem } from "../work/work.type.ts";
import type { Opinion } from "./opinion.type.ts";

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

/** POOL-4: whoever is asked for an opinion is told of it for as long as they work where the case is. */
export function askedForOpinion(asked: readonly Pick<Opinion, "personId" | "administration">[]): {
  readonly kind: "OPINION_ASKED_FOR";
  readonly to: readonly Concerned[];
} {
  const to = asked.map(({ personId, administration }) => ({ kind: "COLLEAGUE", personId, administration }) as const);
  return { kind: "OPINION_ASKED_FOR", to };
}
