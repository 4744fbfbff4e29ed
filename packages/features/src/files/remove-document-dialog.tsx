import { showToast } from "@indgang/components";
import { attachmentBounds } from "@indgang/domain/attachments";
import { useChange, useWords } from "@indgang/shell";
import { NoteDialog } from "../drafts/note-dialog.tsx";
import { troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { documentWords } from "./document-words.ts";
import type { CaseDocument } from "./documents-card.tsx";
import { RemoveAttachmentDocument } from "./generated/remove-attachment.generated.ts";

interface RemoveDocumentDialogProps {
  readonly document: CaseDocument;
  readonly onClose: () => void;
}

/** LAW-5: a document is taken off with a reason. */
export function RemoveDocumentDialog({ document: { id, version, name }, onClose }: RemoveDocumentDialogProps) {
  const words = useWords(documentWords);
  const { run, isRunning } = useChange(RemoveAttachmentDocument);
  const remove = async (reason: string): Promise<ChangeTrouble | null> => {
    const answer = await run({ attachmentId: id, version, reason });
    if (answer.kind === "done") showToast({ tone: "success", title: words("removed") });
    return troubleOf(answer);
  };
  return (
    <NoteDialog
      draftKey={`remove.${id}`}
      title={words("remove")}
      confirmLabel={words("remove")}
      noteLabel={words("reason")}
      missing={words("reasonRequired")}
      maxCharacters={attachmentBounds.reason}
      isRunning={isRunning}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{words("removeText", { name })}</p>
      <p>{words("removeDecided")}</p>
    </NoteDialog>
  );
}
