import type { MeetingState, RecusalSource, TimelineEventKind } from "@indgang/domain/pools";
import { graphEnum } from "@indgang/subgraph-kit";

export const MeetingStateEnum = graphEnum({
  name: "MeetingState",
  description: "How far a committee's meeting has come.",
  values: {
    DRAFT: "The secretary builds the list.",
    CALLED: "The members have the list; decisions can be recorded.",
    CLOSED: "The minutes stand.",
    CANCELLED: "It is not held.",
  } satisfies Record<MeetingState, string>,
});

export const RecusalSourceEnum = graphEnum({
  name: "RecusalSource",
  description: "How a recusal came about (LAW-2).",
  values: {
    DECLARED: "The member said so.",
    TIE: "A tie to the association is known.",
  } satisfies Record<RecusalSource, string>,
});

export const TimelineEventKindEnum = graphEnum({
  name: "TimelineEventKind",
  description: "What can happen in a case.",
  values: {
    RECEIVED: "It came in.",
    RETURNED: "It was sent back to the association.",
    COMPLETED_BY_ASSOCIATION: "What was missing came.",
    FORMALLY_ACCEPTED: "Its formalities were accepted.",
    ASSIGNED: "Somebody got it to work on.",
    ASSESSMENT_STARTED: "Its assessment was begun. For its administration only.",
    ASSESSMENT_COMPLETED: "Its assessment was completed. For its administration only.",
    ASSESSMENT_REOPENED: "Its assessment was opened again. For its administration only.",
    SCHEDULED: "It came on a meeting's list. For its administration only.",
    REMOVED_FROM_MEETING: "It was taken off a meeting's list. For its administration only.",
    DECIDED: "The committee decided.",
    LETTER_SENT: "The letter about the decision left, by mail or by post.",
    WITHDRAWN: "The association took it back.",
    DOCUMENT_ADDED: "A document was put on it.",
    DOCUMENT_REMOVED: "A document was taken off it.",
    DOCUMENT_WITHDRAWN: "A document that its decision rests on was struck through.",
    ACCOUNTS_SUBMITTED: "Accounts of the grant came in.",
    ACCOUNTS_CHECKED: "Somebody looked whether the accounts are whole.",
    ACCOUNTS_RETURNED: "The accounts were sent back to be mended.",
    ACCOUNTS_APPROVED: "The accounts were approved.",
    ACCOUNTS_EXTENDED: "The association got more time for its accounts.",
  } satisfies Record<TimelineEventKind, string>,
});
