import {
  Button,
  ConfirmDialog,
  Dialog,
  ErrorSummary,
  Stack,
  TextArea,
  TextField,
  showToast,
} from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useState, type ReactNode } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { stepWords } from "./step-words.ts";

/** A text that a step asks for, with its name in the graph's input. */
export interface StepField<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly description?: string;
  readonly isLong: boolean;
  /** Longest text, in characters. */
  readonly max: number;
}

export interface StepDialogProps<Name extends string> {
  readonly title: string;
  readonly children?: ReactNode;
  /** All of them must be filled in. None: the step only asks for a second thought. */
  readonly fields: readonly StepField<Name>[];
  readonly confirmLabel: string;
  /** What cannot be undone. */
  readonly isDanger?: boolean;
  readonly run: (values: Readonly<Record<Name, string>>) => Promise<{ readonly kind: "done" } | ChangeTrouble>;
  readonly isRunning: boolean;
  /** What is said when the step is taken. */
  readonly done: string;
  /** It was refused: what stands on the page may be old. */
  readonly onRefused?: () => void;
  readonly onClose: () => void;
}

/** A step that asks for texts, or for a second thought. What was typed stays until the step is taken. */
export function StepDialog<Name extends string>(props: StepDialogProps<Name>) {
  const { title, children, fields, confirmLabel, isDanger = false, isRunning, onClose } = props;
  const words = useWords(stepWords);
  const [values, setValues] = useState(() => Object.fromEntries(fields.map(({ name }) => [name, ""])));
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const missing = fields.filter(({ name }) => (values[name] ?? "").trim() === "");
  const own = isAsked ? missing.map(({ name }) => ({ path: name, code: "REQUIRED" })) : [];
  const { problems, field } = useFormFaults(
    "forum-step",
    own.length > 0 ? own : faultsOf(trouble),
    (path) => fields.find(({ name }) => name === path)?.label ?? "",
    () => false,
  );
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0) return;
    const answer = await props.run(values as Record<Name, string>);
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") props.onRefused?.();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: props.done });
    onClose();
  };
  const content = (
    <Stack>
      {fields.length > 1 ? <ErrorSummary errors={problems} /> : null}
      {children}
      <TroubleNotice trouble={problems.length > 0 ? null : trouble} onRetry={() => void confirm()} />
      {fields.map(({ name, label, description, isLong, max }) => {
        const Field = isLong ? TextArea : TextField;
        return (
          <Field
            key={name}
            {...field(name)}
            {...(isLong ? { maxCharacters: max, rows: 5 } : {})}
            label={label}
            description={description}
            isRequired
            value={values[name] ?? ""}
            onChange={(value) => setValues((current) => ({ ...current, [name]: value }))}
          />
        );
      })}
    </Stack>
  );
  if (isDanger || fields.length === 0)
    return (
      <ConfirmDialog
        title={title}
        isOpen
        onOpenChange={onClose}
        confirmLabel={confirmLabel}
        onConfirm={() => void confirm()}
        isPending={isRunning}
        tone={isDanger ? "danger" : "normal"}
        cancelLabel={words("back")}
      >
        {content}
      </ConfirmDialog>
    );
  const footer = (
    <>
      <Button onPress={onClose}>{words("back")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void confirm()}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} footer={footer}>
      {content}
    </Dialog>
  );
}
