import { accept, refuse } from "@indgang/domain/kernel";
import { cancelMeeting as cancelRule } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findItemsOf, findMeeting } from "../../store/application/find-for-change.store.ts";
import { lockRows } from "../../store/locks.ts";
import { addEvents, changedApplications, saveApplications } from "../../store/application/save-application.store.ts";
import { deleteItems, saveMeeting } from "../../store/meeting/save-meeting.store.ts";
import { auditCase } from "../case-step.ts";
import { afresh, carryOut, type Work } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { auditMeeting, type OfMeeting, wholeList } from "./meeting-work.ts";

/** POOL-9: a meeting is not held after all, and its cases wait for another one. */
export async function cancelMeeting(context: RequestContext, command: OfMeeting) {
  const outcome = await carryOut(context, { operation: "cancelMeeting", input: command }, async (work) => {
    const { transaction } = work;
    const state = await lockedList(work, command.meetingId);
    if (state === null) return refuse("NOT_FOUND");
    const cancelled = cancelRule(state, command, work.acting);
    if (!cancelled.ok) return cancelled;
    const { meeting, changes } = cancelled.value;
    await deleteItems(
      transaction,
      state.items.map(({ item }) => item),
    );
    const isSaved =
      (await saveApplications(transaction, changedApplications(state.items, changes))) &&
      (await saveMeeting(transaction, state.meeting, meeting));
    if (!isSaved) return refuse("NOT_ALLOWED");
    await addEvents(
      transaction,
      meeting,
      changes.map(({ event }) => event),
    );
    auditMeeting(work, meeting);
    for (const { application } of changes) auditCase(work, application);
    return accept(meeting.id);
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}

/** A meeting and its whole list, locked: cases, then the meeting, without which nothing comes on the list. What came on it just before makes the version stale. */
async function lockedList(work: Work, meetingId: OfMeeting["meetingId"]) {
  const { transaction, rows } = work;
  const before = await findItemsOf(rows, meetingId);
  await lockRows(
    transaction,
    "application",
    before.map(({ applicationId }) => applicationId),
  );
  await lockRows(transaction, "committee_meeting", [meetingId]);
  const meeting = await findMeeting(rows, meetingId);
  return meeting && { meeting, items: await wholeList(work, meetingId) };
}
