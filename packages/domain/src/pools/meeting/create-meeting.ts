import type { Committee } from "../../administrations/index.ts";
import {
  accept,
  addDays,
  authorise,
  checkInput,
  dateAt,
  existingInstant,
  isBefore,
  moveTo,
  problem,
  requiredText,
  type Acting,
  type Instant,
  type MeetingId,
  type Outcome,
  type Problems,
  type Refusal,
} from "../../kernel/index.ts";
import { beginMeetingStep, type MeetingRefusal } from "./meeting-step.ts";
import { mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
import { meetingTransitions, type CommitteeMeeting } from "./meeting.type.ts";

export interface CreateMeetingInput {
  readonly startsAt: Instant;
  readonly place: string;
}

/** Nobody plans a committee's meeting further ahead: a later day is a slip of the hand. Days from today. */
const furthestAhead = 731;

/**
 * POOL-9: a meeting of a committee, as a draft. IN_THE_PAST, TOO_FAR_AHEAD for a day more than two years ahead, by the calendar in
 * Copenhagen; the bound given is the last day.
 */
export function createMeeting(
  state: { readonly committee: Committee; readonly meetingId: MeetingId },
  input: CreateMeetingInput,
  by: Acting,
): Outcome<CommitteeMeeting, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT">> {
  const { committee, meetingId } = state;
  const allowed = authorise({
    maySee: mayReadMeeting(by.viewer, committee),
    mayDo: mayPrepareMeeting(by.viewer, committee),
  });
  if (!allowed.ok) return allowed;
  const time = existingInstant("startsAt", input.startsAt);
  const planned = time.length === 0 ? planningProblems(input.startsAt, by.now) : time;
  const checked = checkInput(input, planned, requiredText("place", input.place, { max: 200 }));
  if (!checked.ok) return checked;
  return accept({
    id: meetingId,
    municipalityId: committee.municipalityId,
    administration: committee.administration,
    version: 1,
    committeeId: committee.id,
    startsAt: input.startsAt,
    place: input.place.trim(),
    state: "DRAFT",
    minutesText: "",
    closedAt: null,
    attendeeIds: [],
  });
}

function planningProblems(startsAt: Instant, now: Instant): Problems {
  if (isBefore(startsAt, now)) return problem("startsAt", "IN_THE_PAST");
  const last = addDays(dateAt(now), furthestAhead);
  return dateAt(startsAt) > last ? problem("startsAt", "TOO_FAR_AHEAD", last) : [];
}

/** POOL-9: the list goes to the members; from the day of the meeting on decisions can be recorded. */
export function callMeeting(
  state: { readonly meeting: CommitteeMeeting },
  input: { readonly version: number },
  by: Acting,
): Outcome<CommitteeMeeting, MeetingRefusal> {
  const { meeting } = state;
  const begun = beginMeetingStep(meeting, input.version, ["DRAFT"], by);
  return begun.ok ? moveTo(meetingTransitions, meeting, "CALLED") : begun;
}
