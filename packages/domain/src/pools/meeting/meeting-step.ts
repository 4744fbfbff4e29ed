import {
  authorise,
  expectState,
  expectVersion,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import { mayPrepareMeeting, mayReadMeeting } from "./meeting.policy.ts";
import type { CommitteeMeeting, MeetingItem, MeetingState } from "./meeting.type.ts";
import { expectNoInterest } from "../application/take-part.ts";

/** Refusals of every step with a meeting. */
export type MeetingRefusal = Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "STATE_CONFLICT">;

/** POOL-1: whether the viewer may prepare the meeting. */
function mayPrepare(meeting: CommitteeMeeting, { viewer }: Acting): Outcome<unknown, MeetingRefusal> {
  return authorise({ maySee: mayReadMeeting(viewer, meeting), mayDo: mayPrepareMeeting(viewer, meeting) });
}

/** POOL-1: whether the viewer may change a meeting, as they saw it, that is in one of the states. */
export function beginMeetingStep(
  meeting: CommitteeMeeting,
  version: number,
  states: readonly MeetingState[],
  by: Acting,
): Outcome<unknown, MeetingRefusal> {
  const allowed = mayPrepare(meeting, by);
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(meeting, version);
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
  const allowed = mayPrepare(meeting, by);
  if (!allowed.ok) return allowed;
  const impartial = expectNoInterest(application, by);
  if (!impartial.ok) return impartial;
  const fresh = expectVersion(item, version);
  if (!fresh.ok) return fresh;
  const open = expectState(meeting, "DRAFT", "CALLED");
  if (!open.ok) return open;
  return item.decisionId === null ? open : refuse("STATE_CONFLICT", { state: application.state });
}
