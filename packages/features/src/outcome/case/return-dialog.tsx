import { Button, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { outcomeBounds } from "@indgang/domain/outcome";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { OutcomePartsFragment } from "../generated/outcome-parts.generated.ts";
import { outcomeWords } from "../outcome-words.ts";
import { ReturnOutcomeDocument } from "./generated/office-steps.generated.ts";
import { officeOutcomeWords } from "./office-words.ts";

export interface OutcomeDialogProps {
  readonly report: OutcomePartsFragment;
  readonly onClose: () => void;
}

/** POOL-12: sends a report back, with the reason. */
export function ReturnDialog({ report, onClose }: OutcomeDialogProps) {
  const words = useWords(officeOutcomeWords);
  const common = useWords(outcomeWords);
  const { run, isRunning } = useChange(ReturnOutcomeDocument);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { problems, field } = useFormFaults(
    "return",
    faultsOf(trouble),
    () => words("reason"),
    () => false,
  );
  const send = async (): Promise<void> => {
    const answer = await run({ outcomeReportId: report.id, version: report.version, reason });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("returned") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{common("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
        {words("return")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("returnTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("returnText")}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
        <TextArea
          {...field("reason")}
          label={words("reason")}
          isRequired
          maxCharacters={outcomeBounds.reason}
          value={reason}
          onChange={setReason}
        />
      </Stack>
    </Dialog>
  );
}
