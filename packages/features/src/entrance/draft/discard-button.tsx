import { Button, ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useChange, useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { ownApplicationsRoute } from "../routes.ts";
import { draftFormWords } from "./draft-form-words.ts";
import { DiscardApplicationDraftDocument } from "./generated/change-draft.generated.ts";

export interface DiscardButtonProps {
  readonly draft: { readonly applicationDraftId: string; readonly version: number };
}

/** Throws the draft away, after asking once more. */
export function DiscardButton({ draft }: DiscardButtonProps) {
  const words = useWords(draftFormWords);
  const hrefTo = useHrefTo();
  const goTo = useGoTo();
  const { run, isRunning } = useChange(DiscardApplicationDraftDocument);
  const [isOpen, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const discard = async (): Promise<void> => {
    const answer = await run(draft);
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("discarded") });
    goTo(hrefTo(ownApplicationsRoute));
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {words("discard")}
      </Button>
      <ConfirmDialog
        title={words("discardTitle")}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={words("discard")}
        onConfirm={() => void discard()}
        tone="danger"
        isPending={isRunning}
      >
        <Stack>
          <TroubleNotice trouble={trouble} />
          <p>{words("discardText")}</p>
        </Stack>
      </ConfirmDialog>
    </>
  );
}
