import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { sum, zero } from "@indgang/domain/kernel";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { AnyRefusal } from "../../refusals/refusal-words.ts";
import { itemRefusal } from "../../refusals/item-refusal.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { MeetingDialogProps } from "../decision-list/call-dialog.tsx";
import { meetingWords } from "../decision-list/meeting-words.ts";
import { showAgenda, showItem } from "../items/show-item.ts";
import { afterDialog } from "../items/after-dialog.ts";
import type { BoardEntries, OrderedItem } from "../items/use-board.ts";
import { collectBatch } from "./collect-batch.ts";
import { RecordDecisionsDocument } from "./generated/record-decisions.generated.ts";

/** The one item that kept all from being recorded, and why. */
export interface BatchTrouble {
  readonly itemId: string;
  readonly trouble: ChangeTrouble;
}

export interface RecordAllDialogProps extends MeetingDialogProps {
  readonly ordered: readonly OrderedItem[];
  readonly entries: BoardEntries;
  readonly onTrouble: (trouble: BatchTrouble | null) => void;
}

/** POOL-9: all undecided items as proposed, all or none. */
export function RecordAllDialog({ meeting, ordered, entries, onTrouble, onClose }: RecordAllDialogProps) {
  const words = useWords(meetingWords);
  const { money } = useFormats();
  const { run, isRunning } = useChange(RecordDecisionsDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const open = ordered.flatMap(({ id, awaitsDecision }) => (awaitsDecision ? (entries[id] ?? []) : []));
  const show = (itemId: string, refusal: AnyRefusal): void => {
    onTrouble({ itemId, trouble: { kind: "refused", refusal } });
    onClose();
    afterDialog(() => showItem(itemId));
  };
  const record = async (): Promise<void> => {
    onTrouble(null);
    for (const { autosave } of open) await autosave.flush();
    const batch = collectBatch(ordered, entries);
    if (batch.kind === "notReady") return show(batch.itemId, batch.refusal);
    const answer = await run({ meetingId: meeting.id, version: meeting.version, items: batch.entries });
    if (answer.kind === "refused" && answer.refusal.__typename === "BatchItemRefused") {
      return show(answer.refusal.meetingItemId, itemRefusal(answer.refusal));
    }
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("recordedAll", { count: batch.entries.length }) });
    onClose();
    // The button that opened the dialog is gone with the last undecided item.
    afterDialog(showAgenda);
  };
  return (
    <ConfirmDialog
      title={words("recordAllTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("recordAllConfirm")}
      onConfirm={() => void record()}
      isPending={isRunning}
    >
      <Stack>
        <p>
          {words("recordAllText", {
            count: open.length,
            sum: money(sum(open.map(({ proposal }) => proposal.amount ?? zero))),
          })}
        </p>
        <TroubleNotice trouble={trouble} onRetry={() => void record()} />
      </Stack>
    </ConfirmDialog>
  );
}
