import { Button, DateField, Inline, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { agreementBounds, type AgreementSide } from "@indgang/domain/agreement";
import type { PlainDate } from "@indgang/domain/kernel";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { readWording } from "../letters/read-wording.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { FormTrouble } from "../refusals/form-trouble.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import { agreementWords } from "./agreement-words.ts";
import type { ShownAgreement } from "./agreement.type.ts";
import { ProposeAgreementVersionDocument, SaveAgreementDraftDocument } from "./generated/change-agreement.generated.ts";

export interface WordingFormProps {
  readonly agreement: ShownAgreement;
  readonly side: AgreementSide;
  readonly onClose: () => void;
}

/** ASSOC-6: other words: of a draft, or as a new version for the other side. What is typed survives a reload, in this tab. */
export function WordingForm({ agreement, side, onClose }: WordingFormProps) {
  const words = useWords(agreementWords);
  const current = agreement.versions.find(({ number }) => number === agreement.number);
  const { value, change, forget } = useDraft(
    `agreement.${agreement.id}.${agreement.version}`,
    () => ({ title: current?.title ?? "", text: current?.text ?? "" }),
    readWording,
  );
  const [comment, setComment] = useState("");
  const [answerBy, setAnswerBy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const saving = useChange(SaveAgreementDraftDocument);
  const proposing = useChange(ProposeAgreementVersionDocument);
  const isDraft = agreement.state === "DRAFT";
  const labels: Readonly<Record<string, string>> = {
    title: words("title"),
    text: words("text"),
    comment: words("comment"),
    answerBy: words("answerBy"),
  };
  const { problems, field } = useFormFaults(
    "agreement",
    faultsOf(trouble),
    (path) => labels[path] ?? path,
    () => false,
  );
  const stop = (): void => {
    forget();
    onClose();
  };
  const save = async (): Promise<void> => {
    const of = { agreementId: agreement.id, version: agreement.version, ...value };
    const answer = isDraft
      ? await saving.run(of)
      : await proposing.run({ ...of, comment: comment.trim() || null, answerBy: answerBy as PlainDate | null });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words(isDraft ? "saved" : "proposed") });
    stop();
  };
  return (
    <Stack>
      <p>{words(isDraft ? "draftText" : "proposeText")}</p>
      <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
      <TextField
        {...field("title")}
        label={words("title")}
        isRequired
        value={value.title}
        onChange={(title) => change((now) => ({ ...now, title }))}
      />
      <TextArea
        {...field("text")}
        label={words("text")}
        description={words("textHelp")}
        isRequired
        rows={20}
        maxCharacters={agreementBounds.text}
        value={value.text}
        onChange={(text) => change((now) => ({ ...now, text }))}
      />
      {isDraft ? null : (
        <TextArea
          {...field("comment")}
          label={words("comment")}
          isRequired={false}
          rows={3}
          value={comment}
          onChange={setComment}
        />
      )}
      {isDraft || side === "ASSOCIATION" ? null : (
        <DateField
          {...field("answerBy")}
          label={words("answerBy")}
          isRequired
          value={answerBy}
          onChange={(day) => setAnswerBy(day)}
        />
      )}
      <Inline>
        <Button variant="primary" isPending={saving.isRunning || proposing.isRunning} onPress={() => void save()}>
          {words(isDraft ? "save" : "proposeSend")}
        </Button>
        <Button onPress={stop}>{words("cancel")}</Button>
      </Inline>
    </Stack>
  );
}
