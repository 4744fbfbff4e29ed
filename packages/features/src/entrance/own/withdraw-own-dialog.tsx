import { ConfirmDialog, Stack, TextArea, showToast } from "@indgang/components";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { WithdrawOwnApplicationDocument } from "./generated/change-own.generated.ts";
import { ownWords } from "./own-words.ts";

export interface WithdrawOwnDialogProps {
  readonly application: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Takes one's own application back. A word about it is welcome, and not asked for. */
export function WithdrawOwnDialog({ application, onClose }: WithdrawOwnDialogProps) {
  const words = useWords(ownWords);
  const { run, isRunning } = useChange(WithdrawOwnApplicationDocument);
  const draft = useDraft(
    `withdraw.${application.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const withdraw = async (): Promise<void> => {
    const note = draft.value.trim() === "" ? null : draft.value.trim();
    const answer = await run({ ownApplicationId: application.id, version: application.version, note });
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
          isRequired={false}
          rows={3}
          value={draft.value}
          onChange={draft.change}
        />
      </Stack>
    </ConfirmDialog>
  );
}
