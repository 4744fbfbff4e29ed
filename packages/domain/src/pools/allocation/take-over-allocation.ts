import { accept, dateAt, refuse, type Acting, type Outcome, type Refusal } from "../../kernel/index.ts";
import type { Application } from "../application/application.type.ts";
import type { BudgetLine } from "../terms/funding-round.type.ts";
import { beginMeetingStep, type MeetingRefusal } from "../meeting/meeting-step.ts";
import type { CommitteeMeeting, MeetingItem, Proposal } from "../meeting/meeting.type.ts";
import { saveMeetingItem } from "../meeting/save-meeting-item.ts";
import { hasInterest } from "../application/take-part.ts";
import type { AllocatedAmount, Allocation, AllocationDraft } from "./allocation-rule.type.ts";

export interface TakeOverState {
  readonly meeting: CommitteeMeeting;
  /** The meeting's list, each item with its case. */
  readonly items: readonly { readonly item: MeetingItem; readonly application: Application }[];
  readonly draft: AllocationDraft;
  readonly allocation: Allocation;
  /** Lines of the draft's round. */
  readonly lines: readonly BudgetLine[];
}

/**
 * POOL-9, POOL-16: the secretary takes a try over as what is proposed on the list of a meeting that is being drafted: every item of the round that
 * the try knows, by the rules of saveMeetingItem. What the secretary has an interest in stays as it is. STATE_CONFLICT when the list has nothing of
 * the round. `version` is the meeting's. A reason that was written is kept.
 */
export function takeOverAllocation(
  { meeting, items, draft, allocation, lines }: TakeOverState,
  input: { readonly version: number },
  by: Acting,
): Outcome<
  readonly MeetingItem[],
  MeetingRefusal | Refusal<"INVALID_INPUT" | "AMOUNT_ABOVE_APPLIED" | "RECUSED_FROM_CASE">
> {
  const begun = beginMeetingStep(meeting, input.version, ["DRAFT"], by);
  if (!begun.ok) return begun;
  const { personId } = by.viewer;
  const allocated = new Map(allocation.amounts.map((amount) => [amount.applicationId, amount]));
  const saved: MeetingItem[] = [];
  for (const { item, application } of items) {
    const amount = allocated.get(application.id);
    const isOther = application.roundId !== draft.roundId || item.decisionId !== null || amount === undefined;
    if (isOther || (personId !== null && hasInterest(application, personId, dateAt(by.now)))) continue;
    const proposal = { ...proposalOf(amount, application, item), position: item.position, version: item.version };
    const kept = saveMeetingItem({ meeting, item, application, lines }, proposal, by);
    if (!kept.ok) return kept;
    saved.push(kept.value);
  }
  return saved.length === 0 ? refuse("STATE_CONFLICT", { state: meeting.state }) : accept(saved);
}

/** POOL-10: what is less than all has a reason code from the beginning; its words are the secretary's. */
function proposalOf(
  { amount, lineId, limit }: AllocatedAmount,
  { appliedAmount }: Application,
  { reasonCode, reasonText }: MeetingItem,
): Proposal {
  const proposed = { budgetLineId: lineId, proposedAmount: amount };
  if (amount === appliedAmount) return { ...proposed, proposedOutcome: "FULL", reasonCode: null, reasonText: null };
  const why = reasonCode ?? (limit === "MONEY" ? "BUDGET_EXHAUSTED" : "LOWER_PRIORITY");
  return { ...proposed, proposedOutcome: amount === 0 ? "REJECTED" : "PART", reasonCode: why, reasonText };
}
