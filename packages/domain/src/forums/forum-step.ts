import {
  authorise,
  checkInput,
  expectVersion,
  isBefore,
  refuse,
  accept,
  type Outcome,
  type Problems,
  type Refusal,
} from "../kernel/index.ts";
import type { AgendaItem } from "./agenda-item.type.ts";
import type { ForumActing } from "./forum-acting.ts";
import type { ForumMeeting } from "./forum-meeting.type.ts";
import { isSecretariat, mayReadForum, mayReadItem } from "./forum.policy.ts";

/** Refusals that every step in a forum may give. */
export type ForumRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT" | "INVALID_INPUT">;

/** Every change is made to the thing as the person saw it. */
export interface VersionedInput {
  readonly version: number;
}

/** FORUM-2: NOT_FOUND for whoever sees no meeting, NOT_ALLOWED for all but the secretariat, STALE_VERSION when somebody was first. */
export function beginMeetingStep(
  meeting: ForumMeeting,
  { version }: VersionedInput,
  by: ForumActing,
): Outcome<ForumMeeting, ForumRefusal> {
  const allowed = authorise({ maySee: mayReadForum(by, meeting), mayDo: isSecretariat(by.viewer, meeting) });
  return allowed.ok ? expectVersion(meeting, version) : allowed;
}

/** An item with its meeting. */
export interface ItemState {
  readonly meeting: ForumMeeting;
  readonly item: AgendaItem;
}

/** FORUM-2: the same for an item of the agenda; `version` is that of the item. */
export function beginItemStep(
  { meeting, item }: ItemState,
  { version }: VersionedInput,
  by: ForumActing,
): Outcome<AgendaItem, ForumRefusal> {
  const allowed = authorise({ maySee: mayReadItem(by, item, meeting), mayDo: isSecretariat(by.viewer, item) });
  return allowed.ok ? expectVersion(item, version) : allowed;
}

/** FORUM-2: MEETING_OVER once a meeting has ended, by the clock or because it was closed; STATE_CONFLICT for a cancelled one. */
export function expectNotOver(
  { state, endsAt }: ForumMeeting,
  { now }: ForumActing,
): Outcome<null, Refusal<"MEETING_OVER" | "STATE_CONFLICT">> {
  if (state === "CANCELLED") return refuse("STATE_CONFLICT", { state });
  const isOver = state === "HELD" || state === "MINUTES_APPROVED" || isBefore(endsAt, now);
  return isOver ? refuse("MEETING_OVER", { endsAt }) : accept(null);
}

/** FORUM-2: MEETING_AHEAD before a meeting has begun. */
export function expectBegun({ startsAt }: ForumMeeting, { now }: ForumActing): Outcome<null, Refusal<"MEETING_AHEAD">> {
  return isBefore(now, startsAt) ? refuse("MEETING_AHEAD", { startsAt }) : accept(null);
}

/** INVALID_INPUT with all that is wrong with what was typed. */
export function expectInput(...problems: readonly Problems[]): Outcome<null, Refusal<"INVALID_INPUT">> {
  return checkInput(null, ...problems);
}
