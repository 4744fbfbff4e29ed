import { ConfirmDialog, Stack, showToast } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState, type ReactNode } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { reportStepWords } from "../report-words.ts";

export interface ChapterStepDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly done: string;
  readonly run: () => Promise<{ readonly kind: "done" } | ChangeTrouble>;
  readonly isRunning: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A step of a chapter, after a second thought. */
export function ChapterStepDialog(props: ChapterStepDialogProps) {
  const { title, confirmLabel, done, run, isRunning, onClose, children } = props;
  const words = useWords(reportStepWords);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const confirm = async (): Promise<void> => {
    const answer = await run();
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: done });
    onClose();
  };
  return (
    <ConfirmDialog
      title={title}
      isOpen
      onOpenChange={onClose}
      confirmLabel={confirmLabel}
      onConfirm={() => void confirm()}
      isPending={isRunning}
      cancelLabel={words("cancel")}
    >
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void confirm()} />
        {children}
      </Stack>
    </ConfirmDialog>
  );
}
