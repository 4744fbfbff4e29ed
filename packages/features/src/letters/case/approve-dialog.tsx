import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { LetterPartsFragment } from "../generated/letter-parts.generated.ts";
import { letterWords } from "../letter-words.ts";
import { ApproveLetterDocument } from "./generated/approve-letter.generated.ts";
import { SendLetterDocument } from "./generated/send-letter.generated.ts";

export interface ApproveDialogProps {
  readonly letter: LetterPartsFragment;
  readonly email: string | null;
  readonly onClose: () => void;
}

/** POOL-10: approves a letter and sends it at once. Should the second fail, the letter stands approved, and its card offers to send it. */
export function ApproveDialog({ letter, email, onClose }: ApproveDialogProps) {
  const words = useWords(letterWords);
  const approval = useChange(ApproveLetterDocument);
  const sending = useChange(SendLetterDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const approve = async (): Promise<void> => {
    const approved = await approval.run({ letterId: letter.id, version: letter.version });
    setTrouble(troubleOf(approved));
    if (approved.kind !== "done") return;
    const sent = await sending.run({ letterId: letter.id, version: approved.payload.letter.version });
    setTrouble(troubleOf(sent));
    if (sent.kind !== "done") return;
    const isToPrint = sent.payload.letter.state === "TO_PRINT";
    showToast({ tone: "success", title: words(isToPrint ? "isToPrint" : "left") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("approveTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("approve")}
      onConfirm={() => void approve()}
      isPending={approval.isRunning || sending.isRunning}
    >
      <Stack>
        <p>{email === null ? words("approveToPrint") : words("approveText", { email })}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void approve()} />
      </Stack>
    </ConfirmDialog>
  );
}
