import {
  accept,
  authorise,
  checkInput,
  expectVersion,
  listBounds,
  noDuplicates,
  refuse,
  type Acting,
  type Outcome,
  type Refusal,
} from "../../kernel/index.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { largestBatch } from "./largest-batch.ts";
import { expectMeetingDay } from "../meeting/meeting-day.ts";
import { mayDecide, mayReadMeeting } from "../meeting/meeting.policy.ts";
import type { CommitteeMeeting } from "../meeting/meeting.type.ts";
import {
  recordDecision,
  type DecisionChange,
  type RecordDecisionInput,
  type RecordDecisionState,
} from "./record-decision.ts";

/** One item of a batch; its line is found among the batch's lines by the id in its input. */
export interface BatchItem {
  readonly state: Omit<RecordDecisionState, "meeting" | "line">;
  readonly input: RecordDecisionInput;
}

export interface RecordDecisionsState {
  readonly meeting: CommitteeMeeting;
  /** Every line that the batch names, read under a lock. */
  readonly lines: readonly BudgetLine[];
  readonly items: readonly BatchItem[];
}

/**
 * POOL-9: several decisions of one meeting, at most `largestBatch`, all or nothing, each against what the ones before it left of the line.
 * BATCH_ITEM_REFUSED names the first that was refused, and why; MEETING_NOT_BEGUN before the day of the meeting. `version` is that of the meeting.
 */
export function recordDecisions(
  state: RecordDecisionsState,
  input: { readonly version: number },
  by: Acting,
): Outcome<
  readonly DecisionChange[],
  Refusal<"NOT_FOUND" | "NOT_ALLOWED" | "STALE_VERSION" | "INVALID_INPUT" | "MEETING_NOT_BEGUN" | "BATCH_ITEM_REFUSED">
> {
  const { meeting, items } = state;
  const allowed = authorise({ maySee: mayReadMeeting(by.viewer, meeting), mayDo: mayDecide(by.viewer, meeting) });
  if (!allowed.ok) return allowed;
  const fresh = expectVersion(meeting, input.version);
  if (!fresh.ok) return fresh;
  const day = expectMeetingDay(meeting, by.now);
  if (!day.ok) return day;
  // The items were read before any was decided, so one that stands twice would be decided twice.
  const ids = items.map((item) => item.state.item.id);
  const checked = checkInput(
    input,
    listBounds("items", ids, { min: 1, max: largestBatch }),
    noDuplicates("items", ids),
  );
  if (!checked.ok) return checked;
  const lines = new Map(state.lines.map((line) => [line.id, line]));
  const changes: DecisionChange[] = [];
  for (const item of items) {
    const line = item.input.budgetLineId === null ? null : (lines.get(item.input.budgetLineId) ?? null);
    const recorded = recordDecision({ ...item.state, meeting, line }, item.input, by);
    if (!recorded.ok) {
      const { item: meetingItem, application } = item.state;
      const { refusal } = recorded;
      return refuse("BATCH_ITEM_REFUSED", { meetingItemId: meetingItem.id, applicationId: application.id, refusal });
    }
    changes.push(recorded.value);
    if (recorded.value.line !== null) lines.set(recorded.value.line.id, recorded.value.line);
  }
  return accept(changes);
}
