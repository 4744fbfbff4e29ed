import { showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { NoteDialog } from "../../drafts/note-dialog.tsx";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { WithdrawOwnApplicationDocument } from "./generated/change-own.generated.ts";
import { ownWords } from "./own-words.ts";

export interface WithdrawOwnDialogProps {
  readonly application: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Takes one's own application back. A word about it is welcome, and not asked for. */
export function WithdrawOwnDialog({ application: { id, version }, onClose }: WithdrawOwnDialogProps) {
  const words = useWords(ownWords);
  const { run, isRunning } = useChange(WithdrawOwnApplicationDocument);
  const withdraw = async (note: string): Promise<ChangeTrouble | null> => {
    const answer = await run({ ownApplicationId: id, version, note: note === "" ? null : note });
    if (answer.kind === "done") showToast({ tone: "success", title: words("withdrawn") });
    return troubleOf(answer);
  };
  return (
    <NoteDialog
      draftKey={`withdraw.${id}`}
      title={words("withdrawTitle")}
      confirmLabel={words("withdraw")}
      cancelLabel={words("keep")}
      noteLabel={words("withdrawNote")}
      isRunning={isRunning}
      onConfirm={withdraw}
      onClose={onClose}
    >
      <p>{words("withdrawText")}</p>
    </NoteDialog>
  );
}
