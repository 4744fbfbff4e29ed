import { accept, refuse, type ApplicationId } from "@indgang/domain/kernel";
import {
  addToMeeting as addRule,
  largestBatch,
  removeFromMeeting as removeRule,
  saveMeetingItem as saveRule,
  type SaveMeetingItemInput,
} from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findItems, findLinesOf, findMeeting } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import { addEvents, changedApplications, saveApplications } from "../../store/application/save-application.store.ts";
import { deleteItems, insertItems, saveItem, saveMeeting } from "../../store/meeting/save-meeting.store.ts";
import { findApplications } from "../../store/application/whole-application.store.ts";
import { saveStep } from "../case-step.ts";
import { afresh, carryOut } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { listStateOf } from "./list-state.ts";
import { auditMeeting, changeItem, type OfItem, type OfMeeting } from "./meeting-work.ts";

/** POOL-9: puts assessed cases on a meeting's list. */
export async function addToMeeting(
  context: RequestContext,
  command: OfMeeting & { readonly applicationIds: readonly ApplicationId[] },
) {
  const outcome = await carryOut(context, { operation: "addToMeeting", input: command }, async (work) => {
    // One above the bound, so that the rule sees that there are too many.
    const ids = command.applicationIds.slice(0, largestBatch + 1);
    await lockRows(work.transaction, "application", ids);
    await lockRows(work.transaction, "committee_meeting", [command.meetingId]);
    const meeting = await findMeeting(work.rows, command.meetingId);
    const state = meeting && (await listStateOf(work, meeting, ids));
    if (state === null) return refuse("NOT_FOUND");
    const added = addRule(state, command, work.acting);
    if (!added.ok) return added;
    const { items, changes } = added.value;
    const isSaved =
      (await saveMeeting(work.transaction, state.meeting, added.value.meeting)) &&
      (await saveApplications(work.transaction, changedApplications(state.candidates, changes)));
    if (!isSaved) return refuse("NOT_ALLOWED");
    await insertItems(work.transaction, items);
    await addEvents(
      work.transaction,
      state.meeting,
      changes.map(({ event }) => event),
    );
    auditMeeting(work, added.value.meeting);
    return accept(command.meetingId);
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}

/** Takes a case off a meeting's list. */
export async function removeFromMeeting(context: RequestContext, command: OfItem) {
  const outcome = await carryOut(context, { operation: "removeFromMeeting", input: command }, async (work) => {
    const { transaction, rows } = work;
    const [known] = await findItems(rows, [command.meetingItemId]);
    if (known === undefined) return refuse("NOT_FOUND");
    await lockRows(transaction, "application", [known.applicationId]);
    await lockRows(transaction, "committee_meeting", [known.meetingId]);
    await lockRows(transaction, "meeting_item", [known.id]);
    const [item] = await findItems(rows, [known.id]);
    const meeting = await findMeeting(rows, known.meetingId);
    const application = (await findApplications(rows, [known.applicationId])).get(known.applicationId);
    if (!item || !meeting || !application) return refuse("NOT_FOUND");
    const removed = removeRule({ meeting, item, application }, command, work.acting);
    if (!removed.ok) return removed;
    await deleteItems(transaction, [item]);
    const isSaved =
      (await saveStep(work, application, removed.value)) &&
      (await saveMeeting(transaction, meeting, removed.value.meeting));
    return isSaved ? accept(meeting.id) : refuse("NOT_ALLOWED");
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}

/** POOL-9: what is put before the committee. */
export function saveMeetingItem(context: RequestContext, command: OfItem & SaveMeetingItemInput) {
  return changeItem(
    context,
    { operation: "saveMeetingItem", input: command },
    command.meetingItemId,
    async (state, work) => {
      const lines = await findLinesOf(work.rows, state.application.roundId);
      const changed = saveRule({ ...state, lines }, command, work.acting);
      if (!changed.ok) return changed;
      return (await saveItem(work.transaction, state.item, changed.value)) ? changed : refuse("NOT_ALLOWED");
    },
  );
}
