import { showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { NoteDialog } from "../../drafts/note-dialog.tsx";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { CaseDialogProps } from "./assign-dialog.tsx";
import { dialogWords } from "./dialog-words.ts";
import { WithdrawApplicationDocument } from "./generated/withdraw-application.generated.ts";

/** Ends a case at the association's own wish. */
export function WithdrawDialog({ application: { id, version }, onClose }: CaseDialogProps) {
  const words = useWords(dialogWords);
  const { run, isRunning } = useChange(WithdrawApplicationDocument);
  const withdraw = async (note: string): Promise<ChangeTrouble | null> => {
    const answer = await run({ applicationId: id, version, note });
    if (answer.kind === "done") showToast({ tone: "success", title: words("withdrawn") });
    return troubleOf(answer);
  };
  return (
    <NoteDialog
      draftKey={`withdraw.${id}`}
      title={words("withdrawTitle")}
      confirmLabel={words("withdraw")}
      noteLabel={words("withdrawNote")}
      missing={words("withdrawNoteRequired")}
      isRunning={isRunning}
      onConfirm={withdraw}
      onClose={onClose}
    >
      <p>{words("withdrawText")}</p>
    </NoteDialog>
  );
}
