import {
  authorise,
  expectState,
  expectVersion,
  type Acting,
  type Outcome,
  type Owned,
  type Refusal,
  type Versioned,
} from "../kernel/index.ts";
import { mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
import type { CommitteeMeeting, MeetingState } from "./meeting.type.ts";

/** Refusals of every step with a meeting. */
export type MeetingRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT">;

/**
 * POOL-1: whether the viewer may change a meeting that is in one of the states. `subject` is what carries the version that the person saw:
 * the meeting itself, or one of its items.
 */
export function beginMeetingStep(
  meeting: CommitteeMeeting,
  subject: Versioned & Owned,
  version: number,
  states: readonly MeetingState[],
  { viewer }: Acting,
): Outcome<unknown, MeetingRefusal> {
  const allowed = authorise({ maySee: mayReadMeeting(viewer, meeting), mayDo: mayPrepareMeeting(viewer, meeting) });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(subject, version);
  return fresh.ok ? expectState(meeting, ...states) : fresh;
}
