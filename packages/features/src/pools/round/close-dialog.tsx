import { Button, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { setupBounds } from "@indgang/domain/pool-setup";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { RoundDialogProps } from "./extend-dialog.tsx";
import { CloseRoundDocument } from "./generated/close-round.generated.ts";
import { deadlineWords } from "./round-words.ts";

/** POOL-3: closes an open round before its deadline, with a reason. */
export function CloseDialog({ round, onClose, onChanged }: RoundDialogProps) {
  const words = useWords(deadlineWords);
  const { run, isRunning } = useChange(CloseRoundDocument);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const faults = faultsOf(trouble);
  const { field } = useFormFaults(
    "close-round",
    faults,
    () => words("reason"),
    () => false,
  );
  const close = async (): Promise<void> => {
    const answer = await run({ roundId: round.id, version: round.version, reason });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("closed") });
    onClose();
    onChanged();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void close()}>
        {words("closeConfirm")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("closeTitle", { round: round.name })} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("closeText")}</p>
        <TroubleNotice trouble={faults.length > 0 ? null : trouble} onRetry={() => void close()} />
        <TextArea
          {...field("reason")}
          label={words("reason")}
          isRequired
          rows={3}
          maxCharacters={setupBounds.reason}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  );
}
