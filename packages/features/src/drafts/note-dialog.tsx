import { ConfirmDialog, Stack, TextArea } from "@indgang/components";
import { useDraft } from "@indgang/shell";
import { useState, type ReactNode } from "react";
import type { ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";

export interface NoteDialogProps {
  /** By which the note is kept while it is written. */
  readonly draftKey: string;
  readonly title: string;
  readonly confirmLabel: string;
  /** Where "cancel" could be mistaken for the act itself. */
  readonly cancelLabel?: string;
  readonly noteLabel: string;
  /** What is said where nothing is written; left out where nothing has to be. */
  readonly missing?: string;
  readonly maxCharacters?: number;
  readonly isRunning: boolean;
  /** Takes the step with the note, which has no blanks at its ends; gives why it was not taken, or null. */
  readonly onConfirm: (note: string) => Promise<ChangeTrouble | null>;
  readonly onClose: () => void;
  /** What is about to happen. */
  readonly children: ReactNode;
}

/** Asks before a step that ends something, with a note on it. What was written stays until the step is taken. */
export function NoteDialog(props: NoteDialogProps) {
  const { draftKey, title, confirmLabel, cancelLabel, noteLabel, missing, maxCharacters, isRunning, children } = props;
  const draft = useDraft(
    draftKey,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const note = draft.value.trim();
  const lacks = missing !== undefined && note === "";
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (lacks) return;
    const found = await props.onConfirm(note);
    setTrouble(found);
    if (found !== null) return;
    draft.forget();
    props.onClose();
  };
  return (
    <ConfirmDialog
      title={title}
      isOpen
      onOpenChange={props.onClose}
      confirmLabel={confirmLabel}
      cancelLabel={cancelLabel}
      onConfirm={() => void confirm()}
      tone="danger"
      isPending={isRunning}
    >
      <Stack>
        {children}
        <TroubleNotice trouble={trouble} onRetry={() => void confirm()} />
        <TextArea
          label={noteLabel}
          isRequired={missing !== undefined}
          rows={3}
          {...(maxCharacters === undefined ? {} : { maxCharacters })}
          value={draft.value}
          onChange={draft.change}
          errorMessage={isAsked && lacks ? missing : undefined}
        />
      </Stack>
    </ConfirmDialog>
  );
}
