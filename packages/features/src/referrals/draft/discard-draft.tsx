import { Button, ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useGoTo, useHrefTo, useWords } from "@indgang/shell";
import { useState } from "react";
import type { ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { referralFormWords } from "../form/referral-form-words.ts";
import { referralsRoute } from "../routes.ts";

export interface DiscardDraftProps {
  readonly isPending: boolean;
  /** Null when the draft is gone, or why it is not. */
  readonly onDiscard: () => Promise<ChangeTrouble | null>;
}

/** REF-8: throws the draft away, after a second thought. */
export function DiscardDraft({ isPending, onDiscard }: DiscardDraftProps) {
  const words = useWords(referralFormWords);
  const goTo = useGoTo();
  const hrefTo = useHrefTo();
  const [isOpen, setOpen] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const confirm = async (): Promise<void> => {
    const found = await onDiscard();
    setTrouble(found);
    if (found !== null) return;
    showToast({ tone: "success", title: words("discarded") });
    goTo(hrefTo(referralsRoute, undefined, { box: "sent" }));
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words("discard")}</Button>
      <ConfirmDialog
        title={words("discardTitle")}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={words("discard")}
        onConfirm={() => void confirm()}
        tone="danger"
        isPending={isPending}
      >
        <Stack>
          <p>{words("discardText")}</p>
          <TroubleNotice trouble={trouble} onRetry={() => void confirm()} />
        </Stack>
      </ConfirmDialog>
    </>
  );
}
