import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { CaseDialogProps } from "./assign-dialog.tsx";
import { dialogWords } from "./dialog-words.ts";
import { ReopenAssessmentDocument } from "./generated/reopen-assessment.generated.ts";

/** Takes a recommendation back for more work, as long as it is on no agenda. */
export function ReopenDialog({ application, onClose }: CaseDialogProps) {
  const words = useWords(dialogWords);
  const { run, isRunning } = useChange(ReopenAssessmentDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const reopen = async (): Promise<void> => {
    const answer = await run({ applicationId: application.id, version: application.version });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("reopened") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("reopenTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("reopen")}
      onConfirm={() => void reopen()}
      isPending={isRunning}
    >
      <Stack>
        <p>{words("reopenText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void reopen()} />
      </Stack>
    </ConfirmDialog>
  );
}
