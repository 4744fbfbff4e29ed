import { accept, refuse, type MeetingId, type MeetingItemId, type Outcome } from "@indgang/domain/kernel";
import { largestBatch, recordDecisions as rule, type BatchItem, type RecordDecisionInput } from "@indgang/domain/pools";
import type { RequestContext } from "@indgang/subgraph-kit";
import { findMeeting } from "../../store/application/find-for-change.store.ts";
import { afresh, carryOut, type AnyRefusal, type RefusalIn } from "../carry-out.ts";
import { readMeeting } from "../read-case.ts";
import { lockedItems, type OfMeeting } from "./meeting-work.ts";
import { hearingsIn, lockedLines, newIds, saveRecorded } from "./record-decision.ts";

export interface RecordDecisionsCommand extends OfMeeting {
  readonly items: readonly (RecordDecisionInput & { readonly meetingItemId: MeetingItemId })[];
}

/** POOL-9: takes down several decisions of one meeting, all or nothing. */
export async function recordDecisions(context: RequestContext, command: RecordDecisionsCommand) {
  const outcome = await carryOut(
    context,
    { operation: "recordDecisions", input: command },
    async (work): Promise<Outcome<MeetingId, RefusalIn<typeof rule> | AnyRefusal>> => {
      // One above the bound, so that the rule sees that there are too many.
      const asked = command.items.slice(0, largestBatch + 1);
      const states = await lockedItems(
        work,
        asked.map((item) => item.meetingItemId),
      );
      const meeting = states[0]?.meeting ?? (await findMeeting(work.rows, command.meetingId));
      const isWhole = states.length === asked.length && meeting?.id === command.meetingId;
      if (meeting === null || !isWhole) return refuse("NOT_FOUND");
      const lines = await lockedLines(
        work,
        asked.map((item) => item.budgetLineId),
      );
      const hearing = await hearingsIn(work, states);
      const items = states.flatMap(({ item, application }, index): BatchItem[] => {
        const input = asked[index];
        return input ? [{ state: { item, application, hearing: hearing(application.id), ...newIds() }, input }] : [];
      });
      const recorded = rule({ meeting, lines, items }, command, work.acting);
      if (!recorded.ok) return recorded;
      const saved = await saveRecorded(work, states, recorded.value, lines);
      return saved.ok ? accept(meeting.id) : saved;
    },
  );
  return afresh(outcome, (id) => readMeeting(context, id));
}
