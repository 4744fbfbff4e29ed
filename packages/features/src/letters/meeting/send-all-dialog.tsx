import { ConfirmDialog } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { meetingLettersWords } from "./meeting-letters-words.ts";

export interface SendAllDialogProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onSend: () => void;
}

/** Asks before a meeting's letters leave. */
export function SendAllDialog({ count, onClose, onSend }: SendAllDialogProps) {
  const words = useWords(meetingLettersWords);
  return (
    <ConfirmDialog
      title={words("sendTitle", { count })}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("send", { count })}
      onConfirm={onSend}
    >
      <p>{words("sendText")}</p>
    </ConfirmDialog>
  );
}
