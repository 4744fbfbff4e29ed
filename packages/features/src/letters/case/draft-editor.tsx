import { Button, Inline, Stack, TextArea, TextField, showToast } from "@indgang/components";
import { letterBounds } from "@indgang/domain/letters";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import type { LetterPartsFragment } from "../generated/letter-parts.generated.ts";
import { letterWords } from "../letter-words.ts";
import { readWording } from "../read-wording.ts";
import { SaveLetterDocument } from "./generated/save-letter.generated.ts";

/** POOL-10: a draft's words. What was typed stays until it is saved or undone. */
export function DraftEditor({
  letter,
  onClose,
}: {
  readonly letter: LetterPartsFragment;
  readonly onClose: () => void;
}) {
  const words = useWords(letterWords);
  const { value, change, forget } = useDraft(
    `letter.${letter.id}.${letter.version}`,
    () => ({ title: letter.title, text: letter.text }),
    readWording,
  );
  const { run, isRunning } = useChange(SaveLetterDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { problems, field } = useFormFaults(
    "letter",
    faultsOf(trouble),
    (path) => words(path === "title" ? "title" : "text"),
    () => false,
  );
  const stop = (): void => {
    forget();
    onClose();
  };
  const save = async (): Promise<void> => {
    const answer = await run({ letterId: letter.id, version: letter.version, ...value });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved") });
    stop();
  };
  return (
    <Stack>
      <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
      <TextField
        {...field("title")}
        label={words("title")}
        isRequired
        value={value.title}
        onChange={(title) => change((current) => ({ ...current, title }))}
      />
      <TextArea
        {...field("text")}
        label={words("text")}
        description={words("textHelp")}
        isRequired
        rows={20}
        maxCharacters={letterBounds.text}
        value={value.text}
        onChange={(text) => change((current) => ({ ...current, text }))}
      />
      <Inline>
        <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
          {words("save")}
        </Button>
        <Button onPress={stop}>{words("stopEditing")}</Button>
      </Inline>
    </Stack>
  );
}
