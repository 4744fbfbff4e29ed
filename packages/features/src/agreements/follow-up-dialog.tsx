import { Button, DateField, Dialog, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { agreementBounds } from "@indgang/domain/agreement";
import type { PlainDate } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { FormTrouble } from "../refusals/form-trouble.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import { agreementWords } from "./agreement-words.ts";
import type { ShownAgreement } from "./agreement.type.ts";
import {
  NoteAgreementFollowUpDocument,
  PlanAgreementFollowUpDocument,
} from "./generated/change-agreement.generated.ts";

export interface FollowUpDialogProps {
  readonly agreement: ShownAgreement;
  /** The point that is noted; null plans a new one. */
  readonly point: ShownAgreement["followUps"][number] | null;
  readonly onClose: () => void;
}

/** ASSOC-6: plans what is looked at on a day, or notes how it went. */
export function FollowUpDialog({ agreement, point, onClose }: FollowUpDialogProps) {
  const words = useWords(agreementWords);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const planning = useChange(PlanAgreementFollowUpDocument);
  const noting = useChange(NoteAgreementFollowUpDocument);
  const isNew = point === null;
  const textPath = isNew ? "topic" : "note";
  const textLabel = words(isNew ? "topic" : "noteLabel");
  const empty = [...(isNew && dueOn === null ? ["dueOn"] : []), ...(text.trim() === "" ? [textPath] : [])].map(
    (path) => ({ path, code: "REQUIRED" }),
  );
  const { problems, field } = useFormFaults(
    "follow-up",
    isAsked && empty.length > 0 ? empty : faultsOf(trouble),
    (path) => (path === "dueOn" ? words("followOn") : textLabel),
    () => false,
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    if (empty.length > 0) return;
    const of = { agreementId: agreement.id, version: agreement.version };
    const answer = isNew
      ? await planning.run({ ...of, dueOn: dueOn as PlainDate, topic: text })
      : await noting.run({ ...of, followUpId: point.id, note: text });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words(isNew ? "planned" : "noted") });
    onClose();
  };
  return (
    <Dialog
      title={words(isNew ? "plan" : "noteTitle")}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words("cancel")}</Button>
          <Button variant="primary" isPending={planning.isRunning || noting.isRunning} onPress={() => void save()}>
            {words(isNew ? "plan" : "note")}
          </Button>
        </>
      }
    >
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
        <p>
          {isNew ? null : point.topic} {words("shownToBoth")}
        </p>
        {isNew ? (
          <>
            <DateField
              {...field("dueOn")}
              label={words("followOn")}
              isRequired
              value={dueOn}
              onChange={(day) => setDueOn(day)}
            />
            <TextField {...field("topic")} label={textLabel} isRequired value={text} onChange={setText} />
          </>
        ) : (
          <TextArea
            {...field("note")}
            label={textLabel}
            isRequired
            rows={5}
            maxCharacters={agreementBounds.note}
            value={text}
            onChange={setText}
          />
        )}
      </Stack>
    </Dialog>
  );
}
