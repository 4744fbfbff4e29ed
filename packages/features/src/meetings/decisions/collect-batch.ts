import type { AnyRefusal } from "../../refusals/refusal-words.ts";
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

/** The undecided items in their order, as decisions; or the first that is not ready, and why. */
export function collectBatch(ordered: readonly OrderedItem[], entries: BoardEntries): Batch {
  const batch: BatchEntry[] = [];
  for (const { id, item, awaitsDecision } of ordered) {
    const entry = entries[id];
    if (!awaitsDecision || entry === undefined) continue;
    const { mine, version } = entry.autosave.state();
    const proposal: Proposal = toProposal(mine, item.application.appliedAmount);
    const refusal = decisionRefusal(proposal, item.application.appliedAmount);
    if (refusal !== null) return { kind: "notReady", itemId: id, refusal };
    batch.push({ meetingItemId: id, version, ...toDecisionInput(proposal) });
  }
  return { kind: "ready", entries: batch };
}
