import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { Item } from "../decision-list/meeting.type.ts";
import { RemoveFromMeetingDocument } from "./generated/remove-from-meeting.generated.ts";
import { itemWords } from "./item-words.ts";

export interface RemoveDialogProps {
  readonly item: Item;
  readonly version: number;
  readonly onClose: () => void;
}

/** Takes a case off the list; it can come on another one. */
export function RemoveDialog({ item, version, onClose }: RemoveDialogProps) {
  const words = useWords(itemWords);
  const { run, isRunning } = useChange(RemoveFromMeetingDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const remove = async (): Promise<void> => {
    const answer = await run({ meetingItemId: item.id, version });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("removed", { title: item.application.title }) });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("removeTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("remove")}
      onConfirm={() => void remove()}
      isPending={isRunning}
    >
      <Stack>
        <p>{words("removeText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void remove()} />
      </Stack>
    </ConfirmDialog>
  );
}
