import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { CallMeetingDocument } from "./generated/call-meeting.generated.ts";
import { meetingWords } from "./meeting-words.ts";
import type { Meeting } from "./meeting.type.ts";

export interface MeetingDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Sends the list to the members. */
export function CallDialog({ meeting, onClose }: MeetingDialogProps) {
  const words = useWords(meetingWords);
  const { run, isRunning } = useChange(CallMeetingDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const call = async (): Promise<void> => {
    const answer = await run({ meetingId: meeting.id, version: meeting.version });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("called") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("callTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("call")}
      onConfirm={() => void call()}
      isPending={isRunning}
    >
      <Stack>
        <p>{words("callText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void call()} />
      </Stack>
    </ConfirmDialog>
  );
}
