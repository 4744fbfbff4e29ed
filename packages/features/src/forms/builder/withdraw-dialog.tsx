import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { builderWords } from "./builder-words.ts";
import { WithdrawFormDraftDocument } from "./generated/withdraw-form-draft.generated.ts";

export interface WithdrawDialogProps {
  readonly formId: string;
  /** Saves what is left; answers the version that is thrown away. */
  readonly onReady: () => Promise<number>;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
}

/** POOL-6: throws a draft away. */
export function WithdrawDialog({ formId, onReady, onClose, onWithdrawn }: WithdrawDialogProps) {
  const words = useWords(builderWords);
  const { run, isRunning } = useChange(WithdrawFormDraftDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const withdraw = async (): Promise<void> => {
    const answer = await run({ formId, version: await onReady() });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("withdrawn") });
    onClose();
    onWithdrawn();
  };
  return (
    <ConfirmDialog
      title={words("withdrawTitle")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("withdraw")}
      tone="danger"
      isPending={isRunning}
      onConfirm={() => void withdraw()}
    >
      <Stack>
        <p>{words("withdrawText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void withdraw()} />
      </Stack>
    </ConfirmDialog>
  );
}
