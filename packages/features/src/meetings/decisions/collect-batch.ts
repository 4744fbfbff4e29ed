import { isPending } from "@indgang/domain/case-hearing";
import type { AnyRefusal } from "../../refusals/refusal-words.ts";
import type { Item } from "../decision-list/meeting.type.ts";
import { decisionRefusal, toProposal, type Proposal } from "../items/proposal.ts";
import type { BoardEntries, OrderedItem } from "../items/use-board.ts";
import { toDecisionInput, type DecisionInput } from "./to-decision-input.ts";

export interface BatchEntry extends DecisionInput {
  readonly meetingItemId: string;
  readonly version: number;
}

export type Batch =
  | { readonly kind: "ready"; readonly entries: readonly BatchEntry[] }
  | { readonly kind: "notReady"; readonly itemId: string; readonly refusal: AnyRefusal };

/** POOL-8: a case that waits for a hearing is decided by itself, where it is written why; never with the others. */
function waitsToBeHeard({ application: { hearing } }: Item): AnyRefusal | null {
  return hearing !== null && isPending(hearing) ? { __typename: "HearingPending", code: "HEARING_PENDING" } : null;
}

/** The undecided items in their order, as decisions; or the first that is not ready, and why. */
export function collectBatch(ordered: readonly OrderedItem[], entries: BoardEntries): Batch {
  const batch: BatchEntry[] = [];
  for (const { id, item, awaitsDecision } of ordered) {
    const entry = entries[id];
    if (!awaitsDecision || entry === undefined) continue;
    const { mine, version } = entry.autosave.state();
    const proposal: Proposal = toProposal(mine, item.application.appliedAmount);
    const refusal = waitsToBeHeard(item) ?? decisionRefusal(proposal, item.application.appliedAmount);
    if (refusal !== null) return { kind: "notReady", itemId: id, refusal };
    batch.push({ meetingItemId: id, version, ...toDecisionInput(proposal) });
  }
  return { kind: "ready", entries: batch };
}
