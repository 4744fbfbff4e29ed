import type { Acting } from "../../kernel/index.ts";
import type { Application } from "./application.type.ts";
import { timelineAudienceOf, type NewTimelineEvent, type TimelineEventKind } from "./timeline-event.type.ts";

/** What a rule about a case gives back: the case as it is now, and what to write in its history. */
export interface ApplicationChange {
  readonly application: Application;
  readonly event: NewTimelineEvent;
}

/** POOL-2: a line for the case's history, with the audience that its kind has. */
export function happened(
  application: Pick<Application, "id">,
  kind: TimelineEventKind,
  by: Acting,
  note: string | null = null,
): NewTimelineEvent {
  return {
    applicationId: application.id,
    at: by.now,
    kind,
    audience: timelineAudienceOf[kind],
    actorId: by.viewer.personId,
    note,
  };
}
