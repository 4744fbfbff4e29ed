import { dateAt } from "@indgang/domain/kernel";
import { forumRecusals, type AgendaItem, type ForumMeeting } from "@indgang/domain/forums";
import { replaceRecusals } from "../store/agenda.store.ts";
import { findMemberships } from "../store/membership.store.ts";
import { findTies } from "../store/known.store.ts";
import type { Work } from "./carry-out.ts";

/**
 * LAW-2: records, of every item on the agenda that is about an association, which members take no part: when the meeting is called, and
 * again from its beginning on, as ties may have become known meanwhile.
 */
export async function recordRecusals(
  { rows, transaction }: Work,
  meeting: ForumMeeting,
  items: readonly AgendaItem[],
): Promise<void> {
  const about = items.filter(({ state, associationId }) => state === "ON_AGENDA" && associationId !== null);
  if (about.length === 0) return;
  const members = await findMemberships(rows, meeting.bodyId);
  const ties = await findTies(
    rows,
    about.flatMap(({ associationId }) => (associationId === null ? [] : [associationId])),
  );
  const on = dateAt(meeting.startsAt);
  for (const item of about) await replaceRecusals(transaction, item, forumRecusals(item, members, ties, on));
}
