import { showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import type { Autosave } from "../../drafts/autosave.ts";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { Item } from "../decision-list/meeting.type.ts";
import type { Board } from "../items/board.type.ts";
import { itemWords } from "../items/item-words.ts";
import { decisionRefusal, toProposal, type ProposalFields } from "../items/proposal.ts";
import { RecordDecisionDocument } from "./generated/record-decision.generated.ts";
import { toDecisionInput } from "./to-decision-input.ts";

/** Takes down one decision as the form stands. Refusals stay at the item until something is changed. */
export function useRecordDecision(item: Item, autosave: Autosave<ProposalFields>, board: Board) {
  const words = useWords(itemWords);
  const { run, isRunning } = useChange(RecordDecisionDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const record = async (): Promise<void> => {
    await autosave.flush();
    const { mine, phase, version, trouble: unsaved } = autosave.state();
    if (phase !== "clean") return setTrouble(unsaved);
    const proposal = toProposal(mine, item.application.appliedAmount);
    const refusal = decisionRefusal(proposal, item.application.appliedAmount);
    if (refusal !== null) return setTrouble({ kind: "refused", refusal });
    board.awaitDecision(item.id);
    const answer = await run({ meetingItemId: item.id, version, ...toDecisionInput(proposal) });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return board.awaitDecision(null);
    showToast({ tone: "success", title: words("recorded", { title: item.application.title }) });
  };
  return { record, isRunning, trouble, clear: () => setTrouble(null) };
}
