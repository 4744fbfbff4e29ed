import { newId } from "@indgang/database";
import {
  accept,
  asId,
  refuse,
  type AgendaItemId,
  type ForumMeetingId,
  type Instant,
  type Outcome,
  type Refusal,
} from "@indgang/domain/kernel";
import {
  addForumPaper as paperRule,
  chairContacted,
  declineAgendaItem as declineRule,
  itemAnswered,
  itemProposed,
  moveAgendaItem as moveRule,
  paperAdded,
  proposeAgendaItem as proposeRule,
  recordChairContact as contactRule,
  saveForumMinutes as minutesRule,
  takeOnAgendaItem as takeOnRule,
  type AddPaperInput,
  type AgendaItem,
  type ForumMeeting,
  type ForumNews,
  type ProposeItemInput,
  type VersionedInput,
} from "@indgang/domain/forums";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findAgenda, findItem, insertPaper, keepItem, keepMinutes } from "../store/agenda.store.ts";
import { findBody } from "../store/body.store.ts";
import { isAssociationKnown } from "../store/known.store.ts";
import { findMeeting } from "../store/meeting.store.ts";
import { afresh, auditForum, carryOut, lock, type AnyRefusal, type Work } from "./carry-out.ts";
import { readItem } from "./read-forum.ts";
import { recordRecusals } from "./record-recusals.ts";
import { placeOf, tellOfForum } from "./tell-of-forum.ts";

/** A change of one item, as the person saw it. */
export interface OfAgendaItem extends Keyed, VersionedInput {
  readonly itemId: AgendaItemId;
}

/** FORUM-2, FORUM-3: puts a matter before a meeting. */
export async function proposeAgendaItem(
  context: RequestContext,
  input: Keyed & ProposeItemInput & { readonly meetingId: ForumMeetingId },
) {
  const outcome = await carryOut(context, { operation: "proposeAgendaItem", input }, async (work) => {
    const meeting = await findMeeting(work.rows, input.meetingId);
    const body = meeting && (await findBody(work.rows, meeting.bodyId));
    if (meeting === null || body === null) return refuse("NOT_FOUND");
    const isKnown = await isAssociationKnown(work.rows, input.associationId);
    const itemId = asId<"AgendaItem">(newId());
    const proposed = proposeRule({ meeting, body, itemId, isAssociationKnown: isKnown }, input, work.by);
    return proposed.ok ? keep(work, proposed.value, itemProposed(proposed.value)) : proposed;
  });
  return afresh(outcome, (id) => readItem(context, id));
}

/** Keeps an item, and tells whom the step concerns. */
async function keep(
  work: Work,
  item: AgendaItem,
  news: readonly ForumNews[] = [],
): Promise<Outcome<AgendaItemId, Refusal<"NOT_ALLOWED">>> {
  const { id, meetingId, state, version } = item;
  auditForum(work, `AgendaItem ${id}`, { state, version });
  if (!(await keepItem(work.transaction, item))) return refuse("NOT_ALLOWED");
  await tellOfForum(work, { path: placeOf.meeting(meetingId), about: item.title }, news);
  return accept(id);
}

/** What a rule is asked about. `agenda`: what stands on the agenda, in order. */
interface AgendaItemState {
  readonly meeting: ForumMeeting;
  readonly item: AgendaItem;
  readonly agenda: readonly AgendaItem[];
}

/** Changes an item while nobody else changes its meeting's agenda. The answer is the item as it is then. */
async function changeItem<Refused extends Refusal>(
  context: RequestContext,
  operation: string,
  input: OfAgendaItem,
  run: (state: AgendaItemState, work: Work) => Promise<Outcome<unknown, Refused>>,
): Promise<Outcome<AgendaItem, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    { operation, input },
    async (work): Promise<Outcome<AgendaItemId, Refused | AnyRefusal>> => {
      const { rows } = work;
      // To which meeting an item belongs never changes, so it may be read before the lock.
      const known = await findItem(rows, input.itemId);
      if (known === null) return refuse("NOT_FOUND");
      await lock(work, "forum_meeting", known.meetingId);
      const meeting = await findMeeting(rows, known.meetingId);
      const items = await findAgenda(rows, known.meetingId);
      const item = items.find(({ id }) => id === known.id) ?? null;
      if (meeting === null || item === null) return refuse("NOT_FOUND");
      const agenda = items.filter(({ state }) => state === "ON_AGENDA");
      const changed = await run({ meeting, item, agenda }, work);
      return changed.ok ? accept(item.id) : changed;
    },
  );
  return afresh(outcome, (id) => readItem(context, id));
}

/** FORUM-2, FORUM-3: puts a proposal on the agenda. Once the meeting is called, who takes no part in it is recorded at once. */
export function takeOnAgendaItem(context: RequestContext, input: OfAgendaItem) {
  return changeItem(context, "takeOnAgendaItem", input, async (state, work) => {
    const taken = takeOnRule(state, input, work.by);
    if (!taken.ok) return taken;
    const kept = await keep(work, taken.value, itemAnswered(taken.value, state.meeting));
    if (kept.ok && state.meeting.state === "CALLED") await recordRecusals(work, state.meeting, [taken.value]);
    return kept;
  });
}

/** FORUM-2: a proposal is not taken on. */
export function declineAgendaItem(context: RequestContext, input: OfAgendaItem & { readonly reason: string }) {
  return changeItem(context, "declineAgendaItem", input, async (state, work) => {
    const declined = declineRule(state, input, work.by);
    return declined.ok ? keep(work, declined.value, itemAnswered(declined.value, state.meeting)) : declined;
  });
}

/** FORUM-2: another place in the order. */
export function moveAgendaItem(context: RequestContext, input: OfAgendaItem & { readonly position: number }) {
  return changeItem(context, "moveAgendaItem", input, async (state, work) => {
    const moved = moveRule(state, input, work.by);
    if (!moved.ok) return moved;
    auditForum(work, `ForumMeeting ${state.meeting.id}`, { moved: moved.value.length });
    for (const item of moved.value) if (!(await keepItem(work.transaction, item))) return refuse("NOT_ALLOWED");
    return moved;
  });
}

/** FORUM-3: that the chair was contacted. */
export function recordChairContact(
  context: RequestContext,
  input: OfAgendaItem & { readonly at: Instant; readonly said: string },
) {
  return changeItem(context, "recordChairContact", input, async (state, work) => {
    const recorded = contactRule(state, input, work.by);
    return recorded.ok ? keep(work, recorded.value, chairContacted(recorded.value)) : recorded;
  });
}

/** FORUM-2, LAW-2: minutes of an item; who takes no part in it is looked up once more. */
export function saveForumMinutes(context: RequestContext, input: OfAgendaItem & { readonly minutes: string }) {
  return changeItem(context, "saveForumMinutes", input, async (state, work) => {
    const saved = minutesRule(state, input, work.by);
    if (!saved.ok) return saved;
    if (state.meeting.state === "CALLED") await recordRecusals(work, state.meeting, [saved.value]);
    await keepMinutes(work.transaction, saved.value);
    return keep(work, saved.value);
  });
}

/** FORUM-2, FORUM-3: a paper to an item. It has no version: what was added stays, and another may always be added. */
export async function addForumPaper(
  context: RequestContext,
  input: Keyed & AddPaperInput & { readonly itemId: AgendaItemId },
) {
  const outcome = await carryOut(context, { operation: "addForumPaper", input }, async (work) => {
    const item = await findItem(work.rows, input.itemId);
    const meeting = item && (await findMeeting(work.rows, item.meetingId));
    const body = meeting && (await findBody(work.rows, meeting.bodyId));
    if (item === null || meeting === null || body === null) return refuse("NOT_FOUND");
    const paperId = asId<"ForumPaper">(newId());
    const added = paperRule({ item, meeting, body, paperId }, input, work.by);
    if (!added.ok) return added;
    await insertPaper(work.transaction, item, added.value);
    auditForum(work, `ForumPaper ${paperId}`, { item: item.id, isLate: added.value.isLate });
    await tellOfForum(work, { path: placeOf.meeting(meeting.id), about: item.title }, paperAdded(item, meeting));
    return accept(item.id);
  });
  return afresh(outcome, (id) => readItem(context, id));
}
