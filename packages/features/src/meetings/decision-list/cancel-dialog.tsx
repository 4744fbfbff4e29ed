import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { MeetingDialogProps } from "./call-dialog.tsx";
import { CancelMeetingDocument } from "./generated/cancel-meeting.generated.ts";
import { meetingWords } from "./meeting-words.ts";

/** The meeting is not held; its cases can come on another one. */
export function CancelDialog({ meeting, onClose }: MeetingDialogProps) {
  const words = useWords(meetingWords);
  const { run, isRunning } = useChange(CancelMeetingDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const cancel = async (): Promise<void> => {
    const answer = await run({ meetingId: meeting.id, version: meeting.version });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("cancelled") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("cancelTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("cancelMeeting")}
      onConfirm={() => void cancel()}
      isPending={isRunning}
      cancelLabel={words("keepMeeting")}
      tone="danger"
    >
      <Stack>
        <p>{words("cancelText", { count: meeting.items.length })}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void cancel()} />
      </Stack>
    </ConfirmDialog>
  );
}
