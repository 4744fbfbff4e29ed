import { ConfirmDialog, Stack, TextArea, showToast } from "@indgang/components";
import { attachmentBounds } from "@indgang/domain/attachments";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";
import { documentWords } from "./document-words.ts";
import type { CaseDocument } from "./documents-card.tsx";
import { RemoveAttachmentDocument } from "./generated/remove-attachment.generated.ts";

interface RemoveDocumentDialogProps {
  readonly document: CaseDocument;
  readonly onClose: () => void;
}

/** LAW-5: a document is taken off with a reason. */
export function RemoveDocumentDialog({ document, onClose }: RemoveDocumentDialogProps) {
  const words = useWords(documentWords);
  const { run, isRunning } = useChange(RemoveAttachmentDocument);
  const draft = useDraft(
    `remove.${document.id}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const reason = draft.value.trim();
  const remove = async (): Promise<void> => {
    setAsked(true);
    if (reason === "") return;
    const answer = await run({ attachmentId: document.id, version: document.version, reason });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("removed") });
    onClose();
  };
  return (
    <ConfirmDialog
      title={words("remove")}
      isOpen
      onOpenChange={onClose}
      confirmLabel={words("remove")}
      onConfirm={() => void remove()}
      tone="danger"
      isPending={isRunning}
    >
      <Stack>
        <p>{words("removeText", { name: document.name })}</p>
        <p>{words("removeDecided")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void remove()} />
        <TextArea
          label={words("reason")}
          isRequired
          rows={3}
          maxCharacters={attachmentBounds.reason}
          value={draft.value}
          onChange={draft.change}
          errorMessage={isAsked && reason === "" ? words("reasonRequired") : undefined}
        />
      </Stack>
    </ConfirmDialog>
  );
}
