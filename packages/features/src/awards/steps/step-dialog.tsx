import { ConfirmDialog, Stack, TextArea, showToast } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { StepAnswer } from "./step-answer.type.ts";
import { stepWords } from "./step-words.ts";

export interface StepDialogProps {
  readonly title: string;
  /** What will happen, and to what. */
  readonly text: string;
  readonly confirmLabel: string;
  /** Names the text that the step asks for; none: it asks only for a second thought. */
  readonly label?: string;
  readonly maxCharacters?: number;
  readonly tone?: "normal" | "danger";
  readonly isRunning: boolean;
  readonly run: (text: string) => Promise<StepAnswer>;
  /** What to say when it is done. */
  readonly done: string;
  readonly onDone: () => void;
  /** Refused: what stands on the page may be old. */
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** A step that asks for a text, or for a second thought. The text stays until the step is taken, and is kept nowhere else. */
export function StepDialog(props: StepDialogProps) {
  const { title, text, confirmLabel, label, maxCharacters, tone = "normal", isRunning, run, onStale, onClose } = props;
  const words = useWords(stepWords);
  const [written, setWritten] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isMissing = label !== undefined && written.trim() === "";
  const told = faultsOf(trouble).map((fault) => ({ ...fault, path: "text" }));
  const own = isAsked && isMissing ? [{ path: "text", code: "REQUIRED" }] : [];
  const { field } = useFormFaults(
    "award-step",
    own.length > 0 ? own : told,
    () => label ?? "",
    () => false,
  );
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (isMissing) return;
    const answer = await run(written.trim());
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onStale();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: props.done });
    props.onDone();
  };
  const isStale = trouble?.kind === "refused" && trouble.refusal.__typename === "StaleVersion";
  return (
    <ConfirmDialog
      title={title}
      isOpen
      onOpenChange={onClose}
      confirmLabel={confirmLabel}
      onConfirm={() => void confirm()}
      tone={tone}
      isPending={isRunning}
    >
      <Stack>
        <p>{text}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void confirm()} actions={isStale ? words("readAgain") : null} />
        {label === undefined ? null : (
          <TextArea
            {...field("text")}
            label={label}
            isRequired
            rows={4}
            maxCharacters={maxCharacters}
            value={written}
            onChange={setWritten}
          />
        )}
      </Stack>
    </ConfirmDialog>
  );
}
