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
    AGREEMENT_PROPOSED: "A side proposed words for the cooperation agreement.",
    AGREEMENT_ACCEPTED: "A side accepted the cooperation agreement.",
    AGREEMENT_DECLINED: "The association said no to the cooperation agreement.",
    LETTER_SENT: "The letter about the decision left, by mail or by post.",
    WITHDRAWN: "The association took it back.",
    DOCUMENT_ADDED: "A document was put on it.",
    DOCUMENT_REMOVED: "A document was taken off it.",
    DOCUMENT_WITHDRAWN: "A document that its decision rests on was struck through.",
    OUTCOME_GOALS_CHANGED: "The goals of its grant, or the day by which they are told of, were changed.",
    OUTCOME_HANDED_IN: "What came of its grant was handed in.",
    OUTCOME_RETURNED: "What came of its grant was sent back to the association.",
    OUTCOME_APPROVED: "What came of its grant was approved, and is public.",
    CHANGE_ASKED: "The association asked to use its grant in another way.",
    CHANGE_REFERRED: "What it asked was put before the committee.",
    CHANGE_APPROVED: "What it asked was approved.",
    CHANGE_REFUSED: "What it asked was refused.",
    CHANGE_WITHDRAWN: "The association took back what it asked.",
    YEAR_CONFIRMED: "It was said that a year of a running grant goes on unchanged; the note is the year.",
    YEAR_OPENED: "A year of a running grant was given; the note is the year.",
    YEARS_ENDED: "A running grant was ended from a year on; the note is the year.",
    ACCOUNTS_SUBMITTED: "Accounts of the grant came in.",
    ACCOUNTS_CHECKED: "Somebody looked whether the accounts are whole.",
    ACCOUNTS_RETURNED: "The accounts were sent back to be mended.",
    ACCOUNTS_APPROVED: "The accounts were approved.",
    ACCOUNTS_EXTENDED: "The association got more time for its accounts.",
    PAYMENT_PLANNED: "It was planned in which instalments the grant is paid.",
    INSTALMENT_STOPPED: "An instalment was held back.",
    INSTALMENT_RELEASED: "An instalment that was held back was planned again.",
    INSTALMENT_CANCELLED: "An instalment was given up.",
    INSTALMENT_PAID: "An instalment was paid.",
    MONEY_CLAIMED: "Money was claimed back.",
    MONEY_RETURNED: "Money came back.",
  } satisfies Record<TimelineEventKind, string>,
});
