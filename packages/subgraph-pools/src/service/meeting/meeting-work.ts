import { accept, refuse, type MeetingId, type MeetingItemId, type Outcome, type Refusal } from "@indgang/domain/kernel";
import type { CommitteeMeeting, ItemState, MeetingItem } from "@indgang/domain/pools";
import type { ChangeRequest, Keyed, RequestContext } from "@indgang/subgraph-kit";
import { findItems, findItemsOf, findMeeting } from "../../store/application/find-for-change.store.ts";
import { holdRows, lockRows } from "../../store/locks.ts";
import { present } from "../../store/present.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { afresh, carryOut, type AnyRefusal, type Work } from "../carry-out.ts";
import { readMeeting, readMeetingItem } from "../read-case.ts";

export interface OfMeeting extends Keyed {
  readonly meetingId: MeetingId;
  readonly version: number;
}

export interface OfItem extends Keyed {
  readonly meetingItemId: MeetingItemId;
  readonly version: number;
}

/** Changes a meeting, which nobody else changes meanwhile. The answer is the meeting as it is then. */
export async function changeMeeting<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  meetingId: MeetingId,
  run: (meeting: CommitteeMeeting, work: Work) => Promise<Outcome<CommitteeMeeting, Refused>>,
): Promise<Outcome<CommitteeMeeting, Refused | AnyRefusal>> {
  const outcome = await carryOut(context, request, async (work): Promise<Outcome<MeetingId, Refused | AnyRefusal>> => {
    await lockRows(work.transaction, "committee_meeting", [meetingId]);
    const meeting = await findMeeting(work.rows, meetingId);
    if (meeting === null) return refuse("NOT_FOUND");
    const changed = await run(meeting, work);
    if (!changed.ok) return changed;
    auditMeeting(work, changed.value);
    return accept(meetingId);
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}

/** Changes an item of a list. Case, meeting and item stay as they are meanwhile; the answer is the item as it is then. */
export async function changeItem<Refused extends Refusal>(
  context: RequestContext,
  request: ChangeRequest,
  itemId: MeetingItemId,
  run: (state: ItemState, work: Work) => Promise<Outcome<MeetingItem, Refused>>,
): Promise<Outcome<MeetingItem, Refused | AnyRefusal>> {
  const outcome = await carryOut(
    context,
    request,
    async (work): Promise<Outcome<MeetingItemId, Refused | AnyRefusal>> => {
      const [state] = await lockedItems(work, [itemId]);
      if (state === undefined) return refuse("NOT_FOUND");
      const changed = await run(state, work);
      if (!changed.ok) return changed;
      const { administration, id, version } = changed.value;
      work.audit({ chain: administration, subject: `MeetingItem ${id}`, detail: { version } });
      return accept(id);
    },
  );
  return afresh(outcome, (id) => readMeetingItem(context, id));
}

/** Items with case and meeting, locked: cases, then the meeting against being closed, then the items. In the order asked for; none when one is missing. */
export async function lockedItems(
  { transaction, rows }: Work,
  ids: readonly MeetingItemId[],
): Promise<readonly ItemState[]> {
  // Which case and which meeting an item belongs to never changes, so it may be read before the locks.
  const known = await findItems(rows, ids);
  const [meetingId] = new Set(known.map((item) => item.meetingId));
  if (meetingId === undefined) return [];
  const applicationIds = known.map((item) => item.applicationId);
  await lockRows(transaction, "application", applicationIds);
  await holdRows(transaction, "committee_meeting", [meetingId]);
  await lockRows(transaction, "meeting_item", ids);
  const meeting = await findMeeting(rows, meetingId);
  const items = new Map((await findItems(rows, ids)).map((item) => [item.id, item]));
  const applications = await findApplications(rows, applicationIds);
  const found = ids.flatMap((id) => {
    const item = items.get(id);
    const application = item && applications.get(item.applicationId);
    return item && application && meeting && item.meetingId === meeting.id ? [{ meeting, item, application }] : [];
  });
  return found.length === ids.length ? found : [];
}

/** Everything on a meeting's list, each item with its case. */
export async function wholeList({ rows }: Work, meetingId: MeetingId): Promise<readonly Omit<ItemState, "meeting">[]> {
  const items = await findItemsOf(rows, meetingId);
  const applications = await findApplications(
    rows,
    items.map(({ applicationId }) => applicationId),
  );
  return items.map((item) => ({
    item,
    application: present(applications.get(item.applicationId), "The application of a meeting item"),
  }));
}

/** LAW-6: that a meeting was changed. */
export function auditMeeting({ audit }: Work, { administration, id, state, version }: CommitteeMeeting): void {
  audit({ chain: administration, subject: `CommitteeMeeting ${id}`, detail: { state, version } });
}
