import { Button, DateField, Dialog, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { agreementBounds } from "@indgang/domain/agreement";
import type { PlainDate } from "@indgang/domain/kernel";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { FormTrouble } from "../refusals/form-trouble.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import { agreementWords } from "./agreement-words.ts";
import { RecordOralAgreementDocument } from "./generated/change-agreement.generated.ts";

export interface OralDialogProps {
  readonly applicationId: string;
  /** Of the agreement that there is; 0 for none. */
  readonly version: number;
  readonly onClose: () => void;
}

/** ASSOC-6, LAW-5: takes down what was agreed orally: when, with whom, and what. */
export function OralDialog({ applicationId, version, onClose }: OralDialogProps) {
  const words = useWords(agreementWords);
  const { value, change, forget } = useDraft(
    `oral.${applicationId}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [agreedOn, setAgreedOn] = useState<string | null>(null);
  const [agreedWith, setAgreedWith] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { run, isRunning } = useChange(RecordOralAgreementDocument);
  const labels: Readonly<Record<string, string>> = {
    agreedOn: words("agreedOn"),
    agreedWith: words("agreedWith"),
    text: words("agreedWhat"),
  };
  const empty = [
    ...(agreedOn === null ? ["agreedOn"] : []),
    ...(agreedWith.trim() === "" ? ["agreedWith"] : []),
    ...(value.trim() === "" ? ["text"] : []),
  ].map((path) => ({ path, code: "REQUIRED" }));
  const { problems, field } = useFormFaults(
    "oral",
    isAsked && empty.length > 0 ? empty : faultsOf(trouble),
    (path) => labels[path] ?? path,
    () => false,
  );
  const record = async (): Promise<void> => {
    setAsked(true);
    if (empty.length > 0) return;
    const answer = await run({
      applicationId,
      version,
      title: words("oralDefault"),
      text: value,
      agreedOn: agreedOn as PlainDate,
      agreedWith,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    forget();
    showToast({ tone: "success", title: words("oralSaved") });
    onClose();
  };
  return (
    <Dialog
      title={words("oralTitle")}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button variant="primary" isPending={isRunning} onPress={() => void record()}>
            {words("oralSave")}
          </Button>
        </>
      }
    >
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void record()} />
        <p>{words("oralText")}</p>
        <DateField
          {...field("agreedOn")}
          label={words("agreedOn")}
          isRequired
          value={agreedOn}
          onChange={(day) => setAgreedOn(day)}
        />
        <TextField
          {...field("agreedWith")}
          label={words("agreedWith")}
          isRequired
          value={agreedWith}
          onChange={setAgreedWith}
        />
        <TextArea
          {...field("text")}
          label={words("agreedWhat")}
          isRequired
          rows={8}
          maxCharacters={agreementBounds.text}
          value={value}
          onChange={change}
        />
      </Stack>
    </Dialog>
  );
}
