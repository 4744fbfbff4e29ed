import {
  authorise,
  expectState,
  expectVersion,
  refuse,
  type Acting,
  type Outcome,
  type Owned,
  type Refusal,
  type Versioned,
} from "../kernel/index.ts";
import type { Application } from "./application.type.ts";
import { mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
import type { CommitteeMeeting, MeetingItem, MeetingState } from "./meeting.type.ts";
import { expectNoInterest } from "./take-part.ts";

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

/** An item of a list with its case and its meeting. */
export interface ItemState {
  readonly meeting: CommitteeMeeting;
  readonly item: MeetingItem;
  readonly application: Application;
}

/** POOL-9, POOL-16: whether the viewer may change an item of a list that is still open, and that is not decided. `version` is that of the item. */
export function beginItemStep(
  { meeting, item, application }: ItemState,
  version: number,
  by: Acting,
): Outcome<unknown, MeetingRefusal | Refusal<"RECUSED_FROM_CASE">> {
  const allowed = authorise({
    maySee: mayReadMeeting(by.viewer, meeting),
    mayDo: mayPrepareMeeting(by.viewer, meeting),
  });
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const begun = beginMeetingStep(meeting, item, version, ["DRAFT", "CALLED"], by);
  if (!begun.ok) return begun;
  return item.decisionId === null ? begun : refuse("STATE_CONFLICT", { state: application.state });
}
