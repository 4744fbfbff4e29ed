import type { ApplicationId, Instant, PersonId, TimelineEventId } from "../../kernel/index.ts";

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
  "AGREEMENT_PROPOSED",
  "AGREEMENT_ACCEPTED",
  "AGREEMENT_DECLINED",
  "WITHDRAWN",
  "DOCUMENT_ADDED",
  "DOCUMENT_REMOVED",
  "DOCUMENT_WITHDRAWN",
  "OUTCOME_GOALS_CHANGED",
  "OUTCOME_HANDED_IN",
  "OUTCOME_RETURNED",
  "OUTCOME_APPROVED",
  "CHANGE_ASKED",
  "CHANGE_REFERRED",
  "CHANGE_APPROVED",
  "CHANGE_REFUSED",
  "CHANGE_WITHDRAWN",
  "YEAR_CONFIRMED",
  "YEAR_OPENED",
  "YEARS_ENDED",
  "ACCOUNTS_SUBMITTED",
  "ACCOUNTS_CHECKED",
  "ACCOUNTS_RETURNED",
  "ACCOUNTS_APPROVED",
  "ACCOUNTS_EXTENDED",
  "PAYMENT_PLANNED",
  "INSTALMENT_STOPPED",
  "INSTALMENT_RELEASED",
  "INSTALMENT_CANCELLED",
  "INSTALMENT_PAID",
  "MONEY_CLAIMED",
  "MONEY_RETURNED",
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
  AGREEMENT_PROPOSED: "SHARED",
  AGREEMENT_ACCEPTED: "SHARED",
  AGREEMENT_DECLINED: "SHARED",
  WITHDRAWN: "SHARED",
  DOCUMENT_ADDED: "SHARED",
  DOCUMENT_REMOVED: "SHARED",
  DOCUMENT_WITHDRAWN: "SHARED",
  OUTCOME_GOALS_CHANGED: "SHARED",
  OUTCOME_HANDED_IN: "SHARED",
  OUTCOME_RETURNED: "SHARED",
  OUTCOME_APPROVED: "SHARED",
  CHANGE_ASKED: "SHARED",
  CHANGE_REFERRED: "ADMINISTRATION",
  CHANGE_APPROVED: "SHARED",
  CHANGE_REFUSED: "SHARED",
  CHANGE_WITHDRAWN: "SHARED",
  YEAR_CONFIRMED: "SHARED",
  YEAR_OPENED: "SHARED",
  YEARS_ENDED: "SHARED",
  ACCOUNTS_SUBMITTED: "SHARED",
  ACCOUNTS_CHECKED: "SHARED",
  ACCOUNTS_RETURNED: "SHARED",
  ACCOUNTS_APPROVED: "SHARED",
  ACCOUNTS_EXTENDED: "SHARED",
  PAYMENT_PLANNED: "SHARED",
  INSTALMENT_STOPPED: "SHARED",
  INSTALMENT_RELEASED: "SHARED",
  INSTALMENT_CANCELLED: "SHARED",
  INSTALMENT_PAID: "SHARED",
  MONEY_CLAIMED: "SHARED",
  MONEY_RETURNED: "SHARED",
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
