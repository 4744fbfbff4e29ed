import { Button, Inline } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { memo, useEffect, useState } from "react";
import { SaveStatus } from "../../drafts/save-status.tsx";
import { VersionConflict } from "../../drafts/version-conflict.tsx";
import { faultsOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { Meeting } from "../decision-list/meeting.type.ts";
import { RecordDialog } from "../decisions/record-dialog.tsx";
import { useRecordDecision } from "../decisions/use-record-decision.ts";
import { HearingComments } from "../../forums/comments/hearing-comments.tsx";
import { CloseItemButton } from "../../papers/close-item.tsx";
import { DeclareButton } from "../recusals/declare-button.tsx";
import { RecusalList } from "../recusals/recusal-list.tsx";
import { ItemHead } from "./item-head.tsx";
import { itemWords } from "./item-words.ts";
import css from "./items.module.css";
import { MoveItemButtons, type MoveItemButtonsProps } from "./move-item-buttons.tsx";
import { ProposalFields } from "./proposal-fields.tsx";
import { toProposal } from "./proposal.ts";
import { RemoveDialog } from "./remove-dialog.tsx";
import { itemElementId } from "./show-item.ts";
import { useProposal } from "./use-proposal.ts";
import { useProposalLabels } from "./use-proposal-labels.ts";

export interface ItemEditorProps extends MoveItemButtonsProps {
  readonly meeting: Meeting;
  /** True when decisions can be recorded now. */
  readonly isDeciding: boolean;
  /** What a common recording was refused for at this item. */
  readonly trouble: ChangeTrouble | null;
}

const isAmount = (path: string): boolean => path.endsWith("mount");

/** One undecided case: its proposal is edited in place and saves itself; from the day of the meeting on it becomes the decision. */
function OneItem({ meeting, isDeciding, trouble: batchTrouble, ...placing }: ItemEditorProps) {
  const { item, place, board } = placing;
  const words = useWords(itemWords);
  const [state, autosave] = useProposal(meeting.id, item);
  const { mine } = state;
  const applied = item.application.appliedAmount;
  const proposal = toProposal(mine, applied);
  const lines = meeting.rounds.find(({ id }) => id === item.application.round.id)?.budgetLines ?? [];
  const labels = useProposalLabels(lines);
  const recording = useRecordDecision(item, autosave, board);
  const [isRemoving, setRemoving] = useState(false);
  const unsaved = state.phase === "refused" || state.phase === "failed" ? state.trouble : null;
  const asked = recording.trouble ?? batchTrouble;
  const trouble = asked ?? unsaved;
  const faults = faultsOf(trouble);
  // A part without an amount is not refused until it is to be recorded, only unfinished: the field says so. Any other trouble is told.
  const isUnfinished =
    asked === null && proposal.amount === null && faults.length > 0 && faults.every(({ path }) => isAmount(path));
  const { field } = useFormFaults(`item-${item.id}`, faults, labels.path, isAmount);
  const { report } = board;
  useEffect(
    () => report(item.id, { autosave, proposal: toProposal(mine, applied) }),
    [report, item.id, autosave, mine, applied],
  );
  useEffect(() => () => report(item.id, null), [report, item.id]);
  return (
    <li className={css["item"]} id={itemElementId(item.id)} data-trouble={trouble === null ? undefined : true}>
      <ItemHead item={item} place={place} actions={<MoveItemButtons {...placing} />} />
      <HearingComments comments={item.application.hearingComments} />
      {state.phase === "conflict" ? (
        <VersionConflict
          conflicts={state.conflicts}
          label={labels.field}
          show={labels.value}
          onResolve={autosave.resolve}
        />
      ) : null}
      <ProposalFields
        itemId={item.id}
        fields={mine}
        outcome={proposal.outcome}
        applied={applied}
        lines={lines}
        field={field}
        onChange={(change) => {
          recording.clear();
          autosave.change(change);
        }}
      />
      <RecusalList item={item} meeting={meeting} version={state.version} />
      {/* Beside the button that was pressed: at the head of the item it can stand behind the budget that follows the page. */}
      <TroubleNotice
        trouble={isUnfinished ? null : trouble}
        onRetry={recording.trouble ? () => void recording.ask() : () => void autosave.flush()}
      />
      <Inline>
        {isDeciding ? (
          <Button variant="primary" size="small" onPress={() => void recording.ask()}>
            {words("record")}
          </Button>
        ) : null}
        <DeclareButton item={item} meeting={meeting} version={state.version} />
        <CloseItemButton item={item} version={state.version} />
        <Button size="small" onPress={() => setRemoving(true)}>
          {words("remove")}
        </Button>
        <SaveStatus state={state} />
      </Inline>
      {recording.proposal ? (
        <RecordDialog
          item={item}
          proposal={recording.proposal}
          lines={lines}
          isRunning={recording.isRunning}
          onConfirm={() => void recording.confirm()}
          onClose={recording.cancel}
        />
      ) : null}
      {isRemoving ? <RemoveDialog item={item} version={state.version} onClose={() => setRemoving(false)} /> : null}
    </li>
  );
}

/** Drawn again only when something of its own changes: a list can hold hundreds. */
export const ItemEditor = memo(OneItem);
