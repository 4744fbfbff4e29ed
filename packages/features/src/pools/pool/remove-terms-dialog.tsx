import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { RemoveTermsDocument } from "./generated/remove-terms.generated.ts";
import { poolWords } from "./pool-words.ts";
import type { PoolEntry } from "./pool-view.tsx";

export interface RemoveTermsDialogProps {
  readonly pool: PoolEntry;
  readonly terms: PoolEntry["termsOverTime"][number];
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** POOL-17: takes back terms that have not begun to hold. */
export function RemoveTermsDialog({ pool, terms, onClose, onChanged }: RemoveTermsDialogProps) {
  const words = useWords(poolWords);
  const { date } = useFormats();
  const { run, isRunning } = useChange(RemoveTermsDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isLast =
    trouble?.kind === "refused" && trouble.refusal.__typename === "StateConflict" && trouble.refusal.state === "LAST";
  const remove = async (): Promise<void> => {
    const answer = await run({ poolId: pool.id, version: pool.version, validFrom: terms.validFrom });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("termsRemoved") });
    onClose();
    onChanged();
  };
  return (
    <ConfirmDialog
      title={words("removeTermsTitle", { day: date(terms.validFrom) })}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("removeTerms")}
      onConfirm={() => void remove()}
      isPending={isRunning}
    >
      <Stack>
        <p>{words("removeTermsText")}</p>
        {isLast ? (
          <p role="alert">{words("lastTerms")}</p>
        ) : (
          <TroubleNotice trouble={trouble} onRetry={() => void remove()} />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
