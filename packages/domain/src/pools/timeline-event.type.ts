import type { ApplicationId, Instant, PersonId, TimelineEventId } from "../kernel/index.ts";

export const timelineEventKinds = [
  "RECEIVED",
  "RETURNED",
  "COMPLETED_BY_ASSOCIATION",
  "FORMALLY_ACCEPTED",
  "ASSIGNED",
  "ASSESSMENT_STARTED",
  "ASSESSMENT_COMPLETED",
  "ASSESSMENT_REOPENED",
  "SCHEDULED",
  "REMOVED_FROM_MEETING",
  "DECIDED",
  "LETTER_SENT",
  "WITHDRAWN",
  "DOCUMENT_ADDED",
  "DOCUMENT_REMOVED",
  "DOCUMENT_WITHDRAWN",
  "ACCOUNTS_SUBMITTED",
  "ACCOUNTS_CHECKED",
  "ACCOUNTS_RETURNED",
  "ACCOUNTS_APPROVED",
  "ACCOUNTS_EXTENDED",
] as const;
export type TimelineEventKind = (typeof timelineEventKinds)[number];

/** POOL-2: "SHARED" is read by the service desk too, "ADMINISTRATION" by the case's own administration only. */
export const timelineAudiences = ["SHARED", "ADMINISTRATION"] as const;
export type TimelineAudience = (typeof timelineAudiences)[number];

export const timelineAudienceOf = {
  RECEIVED: "SHARED",
  RETURNED: "SHARED",
  COMPLETED_BY_ASSOCIATION: "SHARED",
  FORMALLY_ACCEPTED: "SHARED",
  ASSIGNED: "SHARED",
  ASSESSMENT_STARTED: "ADMINISTRATION",
  ASSESSMENT_COMPLETED: "ADMINISTRATION",
  ASSESSMENT_REOPENED: "ADMINISTRATION",
  SCHEDULED: "ADMINISTRATION",
  REMOVED_FROM_MEETING: "ADMINISTRATION",
  DECIDED: "SHARED",
  LETTER_SENT: "SHARED",
  WITHDRAWN: "SHARED",
  DOCUMENT_ADDED: "SHARED",
  DOCUMENT_REMOVED: "SHARED",
  DOCUMENT_WITHDRAWN: "SHARED",
  ACCOUNTS_SUBMITTED: "SHARED",
  ACCOUNTS_CHECKED: "SHARED",
  ACCOUNTS_RETURNED: "SHARED",
  ACCOUNTS_APPROVED: "SHARED",
  ACCOUNTS_EXTENDED: "SHARED",
} as const satisfies Record<TimelineEventKind, TimelineAudience>;

/** Something that happened in a case, before the store has given it an id. `actorId` null: the association, or a system. */
export interface NewTimelineEvent {
  readonly applicationId: ApplicationId;
  readonly at: Instant;
  readonly kind: TimelineEventKind;
  readonly audience: TimelineAudience;
  readonly actorId: PersonId | null;
  readonly note: string | null;
}

/** One line of a case's history. */
export interface TimelineEvent extends NewTimelineEvent {
  readonly id: TimelineEventId;
}
