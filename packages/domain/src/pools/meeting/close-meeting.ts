import { membersOn, type CommitteeMember } from "../../administrations/index.ts";
import {
  checkInput,
  dateAt,
  each,
  moveTo,
  noDuplicates,
  oneOf,
  refuse,
  requiredText,
  type Acting,
  type Outcome,
  type PersonId,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { expectMeetingDay } from "./meeting-day.ts";
import { beginMeetingStep, type MeetingRefusal } from "./meeting-step.ts";
import { meetingTransitions, type CommitteeMeeting, type MeetingItem } from "./meeting.type.ts";

export interface CloseMeetingState {
  readonly meeting: CommitteeMeeting;
  readonly items: readonly {
    readonly item: Pick<MeetingItem, "decisionId">;
    readonly application: Pick<Application, "state">;
  }[];
  readonly members: readonly CommitteeMember[];
}

export interface CloseMeetingInput {
  readonly version: number;
  readonly minutesText: string;
  readonly attendeeIds: readonly PersonId[];
}

/** POOL-9: an item waits for its decision until there is one; what was withdrawn needs none. */
export function awaitsDecision(isDecided: boolean, { state }: Pick<Application, "state">): boolean {
  return !isDecided && state !== "WITHDRAWN";
}

/**
 * POOL-9: the minutes stand, nothing more is recorded. MEETING_NOT_BEGUN before the day of the meeting; MEETING_NOT_FINISHED while items have
 * no decision; what was withdrawn needs none. Attendees are members of the committee on the day of the meeting.
 */
export function closeMeeting(
  state: CloseMeetingState,
  input: CloseMeetingInput,
  by: Acting,
): Outcome<CommitteeMeeting, MeetingRefusal | Refusal<"INVALID_INPUT" | "MEETING_NOT_BEGUN" | "MEETING_NOT_FINISHED">> {
  const { meeting, items, members } = state;
  const begun = beginMeetingStep(meeting, input.version, ["CALLED"], by);
  if (!begun.ok) return begun;
  const day = expectMeetingDay(meeting, by.now);
  if (!day.ok) return day;
  const known = membersOn(members, dateAt(meeting.startsAt));
  const checked = checkInput(
    input,
    requiredText("minutesText", input.minutesText, { max: 50_000 }),
    each("attendeeIds", input.attendeeIds, (path, personId) => oneOf(path, personId, known)),
    noDuplicates("attendeeIds", input.attendeeIds),
  );
  if (!checked.ok) return checked;
  const undecided = items.filter(({ item, application }) =>
    awaitsDecision(item.decisionId !== null, application),
  ).length;
  if (undecided > 0) return refuse("MEETING_NOT_FINISHED", { undecided });
  return moveTo(meetingTransitions, meeting, "CLOSED", {
    minutesText: input.minutesText.trim(),
    attendeeIds: input.attendeeIds,
    closedAt: by.now,
  });
}
