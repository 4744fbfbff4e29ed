import { ConfirmDialog, Stack, TextArea, showToast } from "@indgang/components";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { runningWords } from "../running-words.ts";
import { EndGrantYearsDocument } from "./generated/change-case.generated.ts";
import type { YearDialogProps } from "./open-year-dialog.tsx";

/** POOL-7: ends a running grant from its next year on, for a reason that the association is told. */
export function EndDialog({ year, onClose }: YearDialogProps) {
  const words = useWords(runningWords);
  const { run, isRunning } = useChange(EndGrantYearsDocument);
  const draft = useDraft(
    `end.${year.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { field } = useFormFaults(
    "end",
    faultsOf(trouble),
    () => words("endReason"),
    () => false,
  );
  const end = async (): Promise<void> => {
    const answer = await run({ grantYearId: year.id, version: year.version, reason: draft.value });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("endDone") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("endTitle", { year: String(year.year) })}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("end")}
      onConfirm={() => void end()}
      tone="danger"
      isPending={isRunning}
    >
      <Stack>
        <p>{words("endLead", { year: String(year.year) })}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void end()} />
        <TextArea
          {...field("reason")}
          label={words("endReason")}
          isRequired
          rows={3}
          maxCharacters={2000}
          value={draft.value}
          onChange={draft.change}
        />
      </Stack>
    </ConfirmDialog>
  );
}
