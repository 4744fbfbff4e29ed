import { newId } from "@indgang/database";
import {
  accept,
  asId,
  refuse,
  type ForumBodyId,
  type ForumMeetingId,
  type Outcome,
  type Refusal,
  danishDay,
  dateAt,
} from "@indgang/domain/kernel";
import {
  approveForumMinutes as approveRule,
  callForumMeeting as callRule,
  cancelForumMeeting as cancelRule,
  closeForumMeeting as closeRule,
  meetingNews,
  moveForumMeeting as moveRule,
  planForumMeeting as planRule,
  type AgendaItem,
  type ForumActing,
  type ForumMeeting,
  type MeetingTimes,
  type VersionedInput,
} from "@indgang/domain/forums";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAgenda } from "../store/agenda.store.ts";
import { findBody } from "../store/body.store.ts";
import { findMeeting, keepMeeting } from "../store/meeting.store.ts";
import { afresh, auditForum, carryOut, lock, type AnyRefusal, type Work } from "./carry-out.ts";
import { readForumMeeting } from "./read-forum.ts";
import { recordRecusals } from "./record-recusals.ts";
import { placeOf, tellOfForum } from "./tell-of-forum.ts";

/** A change of one meeting, as the person saw it. */
export interface OfForumMeeting extends Keyed, VersionedInput {
  readonly meetingId: ForumMeetingId;
}

/** FORUM-2: a meeting with its date. */
export async function planForumMeeting(
  context: RequestContext,
  input: Keyed & MeetingTimes & { readonly bodyId: ForumBodyId },
) {
  const outcome = await carryOut(context, { operation: "planForumMeeting", input }, async (work) => {
    const body = await findBody(work.rows, input.bodyId);
    if (body === null) return refuse("NOT_FOUND");
    const planned = planRule({ body, meetingId: asId<"ForumMeeting">(newId()) }, input, work.by);
    return planned.ok ? keep(work, null, planned.value, []) : planned;
  });
  return afresh(outcome, (id) => readForumMeeting(context, id));
}

/** Keeps a meeting, and tells whom the step concerns. */
async function keep(
  work: Work,
  before: ForumMeeting | null,
  meeting: ForumMeeting,
  items: readonly AgendaItem[],
): Promise<Outcome<ForumMeetingId, Refusal<"NOT_ALLOWED">>> {
  const { id, state, version } = meeting;
  auditForum(work, `ForumMeeting ${id}`, { state, version });
  if (!(await keepMeeting(work.transaction, meeting))) return refuse("NOT_ALLOWED");
  const hasMinutes = state === "HELD" || state === "MINUTES_APPROVED";
  const path = (hasMinutes ? placeOf.minutes : placeOf.meeting)(id);
  await tellOfForum(work, { path, about: danishDay(dateAt(meeting.startsAt)) }, meetingNews(before, meeting, items));
  return accept(id);
}

/** What a rule is asked about: the meeting, and everything that was put before it. */
interface MeetingState {
  readonly meeting: ForumMeeting;
  readonly items: readonly AgendaItem[];
}

type Rule<Input, Refused extends Refusal> = (
  state: MeetingState,
  input: Input,
  by: ForumActing,
) => Outcome<ForumMeeting, Refused>;

/** Changes a meeting by a rule of the domain, while nobody else does. The answer is the meeting as it is then. */
async function changeMeeting<Input extends OfForumMeeting, Refused extends Refusal>(
  context: RequestContext,
  operation: string,
  input: Input,
  rule: Rule<Input, Refused>,
): Promise<Outcome<ForumMeeting, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    { operation, input },
    async (work): Promise<Outcome<ForumMeetingId, Refused | AnyRefusal>> => {
      await lock(work, "forum_meeting", input.meetingId);
      const meeting = await findMeeting(work.rows, input.meetingId);
      if (meeting === null) return refuse("NOT_FOUND");
      const items = await findAgenda(work.rows, meeting.id);
      const changed = rule({ meeting, items }, input, work.by);
      if (!changed.ok) return changed;
      // LAW-2: from the call on it is known who takes no part in what.
      if (changed.value.state === "CALLED") await recordRecusals(work, changed.value, items);
      return keep(work, meeting, changed.value, items);
    },
  );
  return afresh(outcome, (id) => readForumMeeting(context, id));
}

/** FORUM-2: another time or place. */
export function moveForumMeeting(context: RequestContext, input: OfForumMeeting & MeetingTimes) {
  return changeMeeting(context, "moveForumMeeting", input, moveRule);
}

/** FORUM-2, LAW-2: the members get the agenda; who takes no part in an item is recorded. */
export function callForumMeeting(context: RequestContext, input: OfForumMeeting) {
  return changeMeeting(context, "callForumMeeting", input, callRule);
}

/** FORUM-2: the meeting is not held. */
export function cancelForumMeeting(context: RequestContext, input: OfForumMeeting & { readonly reason: string }) {
  return changeMeeting(context, "cancelForumMeeting", input, cancelRule);
}

/** FORUM-2: the meeting was held, every item has minutes. */
export function closeForumMeeting(context: RequestContext, input: OfForumMeeting) {
  return changeMeeting(context, "closeForumMeeting", input, closeRule);
}

/** FORUM-2: the minutes stand. */
export function approveForumMinutes(context: RequestContext, input: OfForumMeeting) {
  return changeMeeting(context, "approveForumMinutes", input, approveRule);
}
