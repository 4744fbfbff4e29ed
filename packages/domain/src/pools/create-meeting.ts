import type { Committee } from "../administrations/index.ts";
import {
  accept,
  authorise,
  checkInput,
  existingInstant,
  isBefore,
  moveTo,
  problem,
  requiredText,
  type Acting,
  type Instant,
  type MeetingId,
  type Outcome,
  type Refusal,
} from "../kernel/index.ts";
import { beginMeetingStep, type MeetingRefusal } from "./meeting-step.ts";
import { mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
import { meetingTransitions, type CommitteeMeeting } from "./meeting.type.ts";

export interface CreateMeetingInput {
  readonly startsAt: Instant;
  readonly place: string;
}

/** POOL-9: a meeting of a committee, as a draft, in the future. */
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
  const past = time.length === 0 && isBefore(input.startsAt, by.now) ? problem("startsAt", "IN_THE_PAST") : [];
  const checked = checkInput(input, time, past, requiredText("place", input.place, { max: 200 }));
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

/** POOL-9: the list goes to the members; from now on decisions can be recorded. */
export function callMeeting(
  state: { readonly meeting: CommitteeMeeting },
  input: { readonly version: number },
  by: Acting,
): Outcome<CommitteeMeeting, MeetingRefusal> {
  const { meeting } = state;
  const begun = beginMeetingStep(meeting, meeting, input.version, ["DRAFT"], by);
  return begun.ok ? moveTo(meetingTransitions, meeting, "CALLED") : begun;
}
