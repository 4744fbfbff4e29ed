import {
  accept,
  authorise,
  changed,
  existingInstant,
  expectState,
  problem,
  readInstant,
  type ForumMeetingId,
  type Instant,
  type Outcome,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumBody } from "./forum-body.type.ts";
import type { ForumMeeting } from "./forum-meeting.type.ts";
import { beginMeetingStep, expectInput, expectNotOver, type ForumRefusal, type VersionedInput } from "./forum-step.ts";
import { optionalPublicText } from "./forum-text.ts";
import { isSecretariat, mayReadForum } from "./forum.policy.ts";
import { forumBounds } from "./forum.values.ts";

/** FORUM-2: when and where: from now on, at most three days long, a place of up to 200 characters or none yet. */
export interface MeetingTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string | null;
}

/** Longest meeting in milliseconds: what lasts longer is a slip of the hand. */
const longest = 3 * 86_400_000;

function timeProblems({ startsAt, endsAt, place }: MeetingTimes, now: Instant): Problems {
  const read = [...existingInstant("startsAt", startsAt), ...existingInstant("endsAt", endsAt)];
  const words = optionalPublicText("place", place, forumBounds.place);
  if (read.length > 0) return [...read, ...words];
  const isInOrder = startsAt < endsAt;
  const isTooLong = Date.parse(endsAt) - Date.parse(startsAt) > longest;
  return [
    ...(startsAt < now ? problem("startsAt", "IN_THE_PAST") : []),
    ...(isInOrder ? [] : problem("endsAt", "NOT_AFTER_START")),
    ...(isTooLong ? problem("endsAt", "TOO_FAR_AHEAD") : []),
    ...words,
  ];
}

function timesOf({ startsAt, endsAt, place }: MeetingTimes): MeetingTimes {
  return { startsAt: toUtc(startsAt), endsAt: toUtc(endsAt), place: place?.trim() || null };
}

function toUtc(text: Instant): Instant {
  const reading = readInstant(text);
  return reading.ok ? reading.value : text;
}

/** FORUM-2: a meeting with its date; where it is held may come later. */
export function planForumMeeting(
  { body, meetingId }: { readonly body: ForumBody; readonly meetingId: ForumMeetingId },
  input: MeetingTimes,
  by: ForumActing,
): Outcome<ForumMeeting, Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "INVALID_INPUT">> {
  const { id: bodyId, municipalityId, administration } = body;
  const allowed = authorise({ maySee: mayReadForum(by, { ...body, bodyId }), mayDo: isSecretariat(by.viewer, body) });
  if (!allowed.ok) return allowed;
  const checked = expectInput(timeProblems(input, by.now));
  if (!checked.ok) return checked;
  return accept({
    ...timesOf(input),
    id: meetingId,
    municipalityId,
    administration,
    version: 1,
    bodyId,
    state: "PLANNED",
    calledAt: null,
    isCalledLate: false,
    heldAt: null,
    approvedAt: null,
    cancelReason: null,
  });
}

/** FORUM-2: another time or place. What came late to the day as it was stays marked: it was late when it came. MEETING_OVER once it has ended. */
export function moveForumMeeting(
  { meeting }: { readonly meeting: ForumMeeting },
  input: VersionedInput & MeetingTimes,
  by: ForumActing,
): Outcome<ForumMeeting, ForumRefusal | Refusal<"MEETING_OVER">> {
  const begun = beginMeetingStep(meeting, input, by);
  if (!begun.ok) return begun;
  const open = expectNotOver(meeting, by);
  if (!open.ok) return open;
  const expected = expectState(meeting, "PLANNED", "CALLED");
  if (!expected.ok) return expected;
  const isPlaceGone = meeting.state === "CALLED" && (input.place ?? "").trim() === "";
  const checked = expectInput(timeProblems(input, by.now), isPlaceGone ? problem("place", "REQUIRED") : []);
  return checked.ok ? accept(changed(meeting, timesOf(input))) : checked;
}
