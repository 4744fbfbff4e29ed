import { ConfirmDialog, Stack, TextArea, showToast } from "@indgang/components";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { CaseDialogProps } from "./assign-dialog.tsx";
import { dialogWords } from "./dialog-words.ts";
import { WithdrawApplicationDocument } from "./generated/withdraw-application.generated.ts";

/** Ends a case at the association's own wish. */
export function WithdrawDialog({ application, onClose }: CaseDialogProps) {
  const words = useWords(dialogWords);
  const { run, isRunning } = useChange(WithdrawApplicationDocument);
  const draft = useDraft(
    `withdraw.${application.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const note = draft.value.trim();
  const withdraw = async (): Promise<void> => {
    setAsked(true);
    if (note === "") return;
    const answer = await run({ applicationId: application.id, version: application.version, note });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("withdrawn") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("withdrawTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("withdraw")}
      onConfirm={() => void withdraw()}
      tone="danger"
      isPending={isRunning}
    >
      <Stack>
        <p>{words("withdrawText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void withdraw()} />
        <TextArea
          label={words("withdrawNote")}
          isRequired
          rows={3}
          value={draft.value}
          onChange={draft.change}
          errorMessage={isAsked && note === "" ? words("withdrawNoteRequired") : undefined}
        />
      </Stack>
    </ConfirmDialog>
  );
}
