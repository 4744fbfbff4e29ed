import { showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import type { Autosave } from "../../drafts/autosave.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { Item } from "../decision-list/meeting.type.ts";
import type { Board } from "../items/board.type.ts";
import { itemWords } from "../items/item-words.ts";
import { decisionRefusal, toProposal, type Proposal, type ProposalFields } from "../items/proposal.ts";
import { RecordDecisionDocument } from "./generated/record-decision.generated.ts";
import { toDecisionInput } from "./to-decision-input.ts";

/** A decision as it was shown for confirmation, and the item's version that it was read from. */
interface Asked {
  readonly proposal: Proposal;
  readonly version: number;
}

/** Takes down one decision as the form stands, once it was confirmed. Refusals stay at the item until something is changed. */
export function useRecordDecision(item: Item, autosave: Autosave<ProposalFields>, board: Board) {
  const words = useWords(itemWords);
  const { run, isRunning } = useChange(RecordDecisionDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = async (): Promise<void> => {
    await autosave.flush();
    const { mine, phase, version, trouble: unsaved } = autosave.state();
    if (phase !== "clean") return setTrouble(unsaved);
    const proposal = toProposal(mine, item.application.appliedAmount);
    const refusal = decisionRefusal(proposal, item.application.appliedAmount);
    setTrouble(refusal === null ? null : { kind: "refused", refusal });
    setAsked(refusal === null ? { proposal, version } : null);
  };
  const confirm = async (hearingDeviation: string | null): Promise<void> => {
    if (asked === null) return;
    board.awaitDecision(item.id);
    const answer = await run({
      meetingItemId: item.id,
      version: asked.version,
      ...toDecisionInput(asked.proposal),
      hearingDeviation,
    });
    setAsked(null);
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return board.awaitDecision(null);
    showToast({ tone: "success", title: words("recorded", { title: item.application.title }) });
  };
  return {
    ask,
    confirm,
    cancel: () => setAsked(null),
    proposal: asked?.proposal ?? null,
    isRunning,
    trouble,
    clear: () => setTrouble(null),
  };
}
