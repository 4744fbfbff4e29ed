import { ConfirmDialog, DefinitionList, FreeText, Stack, type Definition } from "@indgang/components";
import { isPending } from "@indgang/domain/case-hearing";
import { visibleLength } from "@indgang/domain/kernel";
import { minimumReasonLength } from "@indgang/domain/pools";
import { useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { DeviationField } from "../../hearing-wait/deviation-field.tsx";
import { decisionOutcomeWords, reasonCodeWords } from "../../vocabulary/decision-terms.ts";
import type { Item, Round } from "../decision-list/meeting.type.ts";
import { itemWords } from "../items/item-words.ts";
import type { Proposal } from "../items/proposal.ts";
import { useLineName } from "../items/use-line-name.ts";

export interface RecordDialogProps {
  readonly item: Item;
  /** As it will stand. */
  readonly proposal: Proposal;
  readonly lines: Round["budgetLines"];
  readonly isRunning: boolean;
  /** With the reason for not waiting for the hearing, where it is not over. */
  readonly onConfirm: (deviation: string | null) => void;
  readonly onClose: () => void;
}

/** LAW-1: a letter follows from a decision, and nobody can take it back; so it is read whole before it stands. */
export function RecordDialog({ item, proposal, lines, isRunning, onConfirm, onClose }: RecordDialogProps) {
  const words = useWords(itemWords);
  const outcomes = useWords(decisionOutcomeWords);
  const reasons = useWords(reasonCodeWords);
  const { money } = useFormats();
  const lineName = useLineName();
  const { hearing } = item.application;
  const [deviation, setDeviation] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isWaiting = hearing !== null && isPending(hearing);
  const isSaid = visibleLength(deviation) >= minimumReasonLength;
  const confirm = (): void => {
    setAsked(true);
    if (!isWaiting) onConfirm(null);
    else if (isSaid) onConfirm(deviation.trim());
  };
  const { outcome, amount, budgetLineId, reasonCode, reasonText } = proposal;
  const line = lines.find(({ id }) => id === budgetLineId);
  const facts: readonly (Definition | null)[] = [
    { term: words("decision"), description: outcomes(outcome) },
    outcome === "REJECTED" || amount === null ? null : { term: words("amount"), description: money(amount) },
    line
      ? { term: words("line"), description: <FreeText>{lineName(line.name, line.source === "RESERVE")}</FreeText> }
      : null,
    reasonCode === null ? null : { term: words("reasonCode"), description: reasons(reasonCode) },
    reasonText.trim() === ""
      ? null
      : { term: words("reasonText"), description: <FreeText>{reasonText.trim()}</FreeText> },
  ];
  return (
    <ConfirmDialog
      title={words("recordTitle", { title: item.application.title })}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("record")}
      onConfirm={confirm}
      isPending={isRunning}
    >
      <Stack>
        <DefinitionList layout="stacked" items={facts.filter((fact) => fact !== null)} />
        <p>{words("recordText")}</p>
        {isWaiting ? (
          <DeviationField hearing={hearing} value={deviation} isMissing={isAsked && !isSaid} onChange={setDeviation} />
        ) : null}
      </Stack>
    </ConfirmDialog>
  );
}
