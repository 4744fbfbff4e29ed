import {
  isForumStaff,
  isSecretariat,
  mayReadForum,
  mayReadItem,
  type AgendaItem,
  type ForumActing,
  type ForumBody,
  type ForumMeeting,
} from "@indgang/domain/forums";
import { emptyPage, type Page, type PageOfNodes, type RequestContext } from "@indgang/subgraph-kit";
import { loadAgenda, loadItem } from "../store/agenda.store.ts";
import { bodyById, listBodies } from "../store/body.store.ts";
import { listOwnMeetings, meetingById } from "../store/meeting.store.ts";
import { ownSeats } from "../store/own-seats.store.ts";

/** Who asks, now, and the seats that they hold. */
export async function actingIn(context: RequestContext): Promise<ForumActing> {
  const { viewer } = context;
  return { viewer, now: context.now(), seats: await context.use(ownSeats)() };
}

/** FORUM-1: a body; null for whoever has no part in it, as for an unknown one. */
export async function readBody(context: RequestContext, id: string): Promise<ForumBody | null> {
  const [body, by] = await Promise.all([context.use(bodyById).load(id), actingIn(context)]);
  return body && mayReadForum(by, { ...body, bodyId: body.id }) ? body : null;
}

/** FORUM-1: the bodies that the viewer has a part in. Asked for together with the seats: whoever holds none is shown none. */
export async function readBodies(context: RequestContext, page: Page): Promise<PageOfNodes<ForumBody>> {
  const [isIn, bodies] = await Promise.all([hasPart(context), listBodies(context, page)]);
  return isIn ? bodies : emptyPage;
}

/** FORUM-1: true for staff, and for whoever holds a seat. */
export async function hasPart(context: RequestContext): Promise<boolean> {
  const { viewer, seats } = await actingIn(context);
  return isForumStaff(viewer, viewer) || seats.length > 0;
}

/** FORUM-2: a meeting, under the viewer's own seat at this moment; what follows an agenda asks it anew at every event. */
export async function readForumMeeting(context: RequestContext, id: string): Promise<ForumMeeting | null> {
  const [meeting, by] = await Promise.all([context.use(meetingById).load(id), actingIn(context)]);
  return meeting && mayReadForum(by, meeting) ? meeting : null;
}

/** FORUM-2: what was put before a meeting, as far as the viewer may read it: the agenda in order, then proposals. */
export async function readAgenda(context: RequestContext, meeting: ForumMeeting): Promise<readonly AgendaItem[]> {
  const by = await actingIn(context);
  if (!mayReadForum(by, meeting)) return [];
  return (await loadAgenda(context, meeting.id)).filter((item) => mayReadItem(by, item, meeting));
}

/** FORUM-2: one item; null for whoever may not read it. */
export async function readItem(context: RequestContext, id: string): Promise<AgendaItem | null> {
  const item = await loadItem(context, id);
  if (item === null) return null;
  const meeting = await context.use(meetingById).load(item.meetingId);
  return meeting && mayReadItem(await actingIn(context), item, meeting) ? item : null;
}

/** FORUM-2: the meetings of the bodies that the viewer sits in, or keeps as their secretary. */
export async function readMyMeetings(
  context: RequestContext,
  isUpcoming: boolean,
  page: Page,
): Promise<PageOfNodes<ForumMeeting>> {
  const { viewer, seats } = await actingIn(context);
  const bodyIds = seats.map(({ bodyId }) => bodyId);
  const { municipalityId, administration: own } = viewer;
  const administration = own !== null && isSecretariat(viewer, { municipalityId, administration: own }) ? own : null;
  if (bodyIds.length === 0 && administration === null) return emptyPage;
  return listOwnMeetings(context, { bodyIds, administration, isUpcoming }, page);
}
