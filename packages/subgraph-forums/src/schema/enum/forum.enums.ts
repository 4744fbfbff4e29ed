import type {
  AgendaImportance,
  AgendaItemState,
  ForumBodyKind,
  ForumMeetingState,
  ForumRecusalCause,
  ForumWorkKind,
  HearingState,
} from "@indgang/domain/forums";
import { graphEnum } from "@indgang/subgraph-kit";
import type { HearingSide } from "../../service/read-hearings.ts";

export const ForumBodyKindEnum = graphEnum({
  name: "ForumBodyKind",
  description: "What kind of standing body it is (FORUM-1).",
  values: {
    CONTACT_COMMITTEE: "Kontaktudvalg: where administrations and associations meet.",
    COUNCIL: "A council with a right to be heard, such as Ældrerådet.",
    SUBCOMMITTEE: "A part of another body.",
  } satisfies Record<ForumBodyKind, string>,
});

export const ForumMeetingStateEnum = graphEnum({
  name: "ForumMeetingState",
  description: "How far a body's meeting has come (FORUM-2).",
  values: {
    PLANNED: "It has a date.",
    CALLED: "The members have the agenda.",
    HELD: "Every item has minutes.",
    MINUTES_APPROVED: "The minutes stand.",
    CANCELLED: "It is not held.",
  } satisfies Record<ForumMeetingState, string>,
});

export const AgendaItemStateEnum = graphEnum({
  name: "AgendaItemState",
  description: "Whether a matter has come on the agenda (FORUM-2).",
  values: {
    PROPOSED: "It waits for the secretariat.",
    ON_AGENDA: "It stands on the agenda.",
    NOT_TAKEN: "The secretariat did not take it on, and said why.",
  } satisfies Record<AgendaItemState, string>,
});

export const AgendaImportanceEnum = graphEnum({
  name: "AgendaImportance",
  description: "How much a matter weighs, which decides when it has to be there (FORUM-3).",
  values: {
    ORDINARY: "May come until the meeting.",
    MAJOR:
      "Of greater importance: has to be there so many days before the meeting as the body says, or it is marked late.",
    URGENT: "Cannot wait: comes on the agenda once the chair was contacted.",
  } satisfies Record<AgendaImportance, string>,
});

export const ForumRecusalCauseEnum = graphEnum({
  name: "ForumRecusalCause",
  description: "Why a member takes no part in a matter (LAW-2).",
  values: {
    TIE: "A tie to the association is known.",
    SPEAKS_FOR: "Sits in the body for that very association.",
  } satisfies Record<ForumRecusalCause, string>,
});

export const HearingStateEnum = graphEnum({
  name: "HearingState",
  description: "How far a hearing has come (FORUM-4).",
  values: {
    DRAFT: "Only the asking administration sees it.",
    SENT: "Its parties may answer.",
    CLOSED: "Its end has passed; it is to be summed up.",
    SUMMED_UP: "What came of it is told to its parties.",
    WITHDRAWN: "It was taken back.",
  } satisfies Record<HearingState, string>,
});

export const HearingSideEnum = graphEnum({
  name: "HearingSide",
  description: "On which side of a hearing one stands.",
  values: {
    ASKING: "The own administration asks.",
    ASKED: "One is heard: for a body, or for an association.",
  } satisfies Record<HearingSide, string>,
});

export const ForumWorkKindEnum = graphEnum({
  name: "ForumWorkKind",
  description: "What a thing in a forum asks of the viewer.",
  values: {
    ANSWER_HEARING: "To answer a hearing before its end.",
    TAKE_ON_ITEM: "To take a proposal on the agenda, or to say why not.",
    CALL_MEETING: "To call a meeting whose agenda has begun.",
    WRITE_MINUTES: "To write minutes, and close the meeting.",
    APPROVE_MINUTES: "To have the minutes approved.",
    SUM_UP_HEARING: "To sum up a hearing that has ended.",
  } satisfies Record<ForumWorkKind, string>,
});
