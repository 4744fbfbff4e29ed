import { newId } from "@indgang/database";
import {
  accept,
  refuse,
  sitsIn,
  type AllocationDraftId,
  type FundingRoundId,
  type MeetingId,
} from "@indgang/domain/kernel";
import {
  goesByScore,
  keepAllocationDraft as keepRule,
  removeAllocationDraft as removeRule,
  takeOverAllocation as takeOverRule,
  type KeepAllocationDraftInput,
} from "@indgang/domain/pools";
import type { Keyed, RequestContext } from "@indgang/subgraph-kit";
import {
  deleteDraft,
  findCasesToShare,
  findDraft,
  findDrafts,
  findRatings,
  insertDraft,
} from "../../store/pool/allocation.store.ts";
import { findLinesOf, findMeeting, findRound } from "../../store/application/find-for-change.store.ts";
import { roundById } from "../../store/pool/funding-round.store.ts";
import { findCriteriaOfRound } from "../../store/pool/round-rules.store.ts";
import { lockRows } from "../../store/locks.ts";
import { saveProposals } from "../../store/meeting/save-meeting.store.ts";
import { afresh, carryOut } from "../carry-out.ts";
import { auditMeeting, wholeList, type OfMeeting } from "../meeting/meeting-work.ts";
import { readMeeting } from "../read-case.ts";
import { sharedOut, withScores } from "./share-out.ts";

export interface OfDraft extends Keyed {
  readonly allocationDraftId: AllocationDraftId;
  readonly version: number;
}

/** POOL-9: keeps a try at sharing a round's money out. */
export async function keepAllocationDraft(
  context: RequestContext,
  command: Keyed & KeepAllocationDraftInput & { readonly roundId: FundingRoundId },
) {
  const outcome = await carryOut(context, { operation: "keepAllocationDraft", input: command }, async (work) => {
    const round = await findRound(work.rows, command.roundId);
    if (round === null) return refuse("NOT_FOUND");
    const drafts = sitsIn(work.acting.viewer, round) ? await findDrafts(work.rows, round.id) : [];
    const state = { round, draftId: newId<"AllocationDraft">(), drafts };
    const kept = keepRule(state, command, work.acting);
    if (!kept.ok) return kept;
    await insertDraft(work.transaction, kept.value);
    const { administration, id } = kept.value;
    work.audit({ chain: administration, subject: `AllocationDraft ${id}`, detail: { roundId: round.id } });
    return accept(round.id);
  });
  return afresh(outcome, (id) => context.use(roundById).load(id));
}

/** POOL-9: takes a try away. */
export async function removeAllocationDraft(context: RequestContext, command: OfDraft) {
  const outcome = await carryOut(context, { operation: "removeAllocationDraft", input: command }, async (work) => {
    const draft = await findDraft(work.rows, command.allocationDraftId);
    if (draft === null) return refuse("NOT_FOUND");
    const removed = removeRule(draft, command, work.acting);
    if (!removed.ok) return removed;
    if (!(await deleteDraft(work.transaction, draft))) return refuse("NOT_ALLOWED");
    const { administration, id, roundId } = draft;
    work.audit({ chain: administration, subject: `AllocationDraft ${id}`, detail: { roundId, removed: true } });
    return accept(roundId);
  });
  return afresh(outcome, (id) => context.use(roundById).load(id));
}

/** POOL-9: makes a try what is proposed on a meeting's list: worked out now, of what is left now. */
export async function takeOverAllocation(
  context: RequestContext,
  command: OfMeeting & { readonly allocationDraftId: AllocationDraftId; readonly meetingId: MeetingId },
) {
  const outcome = await carryOut(context, { operation: "takeOverAllocation", input: command }, async (work) => {
    const { transaction, rows } = work;
    await lockRows(transaction, "committee_meeting", [command.meetingId]);
    const meeting = await findMeeting(rows, command.meetingId);
    const draft = await findDraft(rows, command.allocationDraftId);
    const round = draft && (await findRound(rows, draft.roundId));
    if (!meeting || !draft || !round) return refuse("NOT_FOUND");
    const items = await wholeList(work, meeting.id);
    await lockRows(
      transaction,
      "meeting_item",
      items.map(({ item }) => item.id),
    );
    const lines = await findLinesOf(rows, round.id);
    const rated = goesByScore(draft) ? await findRatings(rows, round.id) : [];
    const criteria = await findCriteriaOfRound(rows, round.id);
    const cases = withScores(await findCasesToShare(rows, round.id), rated, criteria);
    const allocation = sharedOut(draft, cases, lines);
    const taken = takeOverRule({ meeting, items, draft, allocation, lines }, command, work.acting);
    if (!taken.ok) return taken;
    const before = new Map(items.map(({ item }) => [item.id, item]));
    if (!(await saveProposals(transaction, before, taken.value))) return refuse("NOT_ALLOWED");
    auditMeeting(work, meeting);
    work.audit({
      chain: draft.administration,
      subject: `AllocationDraft ${draft.id}`,
      detail: { meetingId: meeting.id, items: taken.value.length },
    });
    return accept(meeting.id);
  });
  return afresh(outcome, (id) => readMeeting(context, id));
}
