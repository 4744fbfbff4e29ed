import { Button, Checkbox, Dialog, Stack, TextField, showToast } from "@indgang/components";
import { viewBounds } from "@indgang/domain/lists";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../refusals/change-trouble.ts";
import { TroubleNotice } from "../refusals/trouble-notice.tsx";
import { useFormFaults } from "../refusals/use-form-faults.ts";
import { SaveViewDocument } from "./generated/save-view.generated.ts";
import type { SavedList } from "./view-menu.tsx";
import { viewWords } from "./view-words.ts";

export interface SaveViewDialogProps {
  readonly list: SavedList;
  readonly search: string;
  readonly onClose: () => void;
}

/** Keeps the list as it is now, under a name. */
export function SaveViewDialog({ list, search, onClose }: SaveViewDialogProps) {
  const words = useWords(viewWords);
  const { run, isRunning } = useChange(SaveViewDocument);
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const [isDefault, setDefault] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isNameless = isAsked && name.trim() === "";
  const { field } = useFormFaults(
    "view",
    isNameless ? [{ path: "name", code: "REQUIRED" }] : faultsOf(trouble),
    () => words("name"),
    () => false,
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    if (name.trim() === "") return;
    const answer = await run({ list, name, search, isShared, isDefault });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("saved", { name: answer.payload.view.name }) });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
        {words("keep")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("saveTitle")} isOpen onOpenChange={onClose} footer={footer} size="small">
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void save()} />
        <p>{words("saveText")}</p>
        <TextField
          {...field("name")}
          label={words("name")}
          isRequired
          maxLength={viewBounds.name}
          value={name}
          onChange={setName}
        />
        <Checkbox isSelected={isShared} onChange={setShared}>
          {words("share")}
        </Checkbox>
        <Checkbox isSelected={isDefault} onChange={setDefault}>
          {words("makeDefault")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
