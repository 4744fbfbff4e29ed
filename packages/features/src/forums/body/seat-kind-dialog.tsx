import { Button, Checkbox, Dialog, NumberField, Stack, TextField, showToast } from "@indgang/components";
import { forumBounds } from "@indgang/domain/forums";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { memberWords } from "./body-words.ts";
import type { SeatKind } from "./body.type.ts";
import { SaveSeatKindDocument } from "./generated/save-seat-kind.generated.ts";

export interface SeatKindDialogProps {
  readonly bodyId: string;
  /** Null: a new one. */
  readonly kind: SeatKind | null;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** FORUM-1: what whoever sits there is, and how many seats there are. */
export function SeatKindDialog({ bodyId, kind, onStale, onClose }: SeatKindDialogProps) {
  const words = useWords(memberWords);
  const { run, isRunning } = useChange(SaveSeatKindDocument);
  const [name, setName] = useState(kind?.name ?? "");
  const [seats, setSeats] = useState<number | null>(kind?.seats ?? 1);
  const [isForAssociation, setForAssociation] = useState(kind?.isForAssociation ?? false);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const missing = [...(name.trim() === "" ? ["name"] : []), ...(seats === null ? ["seats"] : [])];
  const { problems, field } = useFormFaults(
    "seats",
    isAsked && missing.length > 0 ? missing.map((path) => ({ path, code: "REQUIRED" })) : faultsOf(trouble),
    (path) => words(path === "seats" ? "kindSeats" : "kindName"),
    () => false,
  );
  const save = async (): Promise<void> => {
    setAsked(true);
    if (missing.length > 0 || seats === null) return;
    const which = kind === null ? {} : { seatKindId: kind.id, version: kind.version };
    const answer = await run({ bodyId, ...which, name: name.trim(), seats, isForAssociation });
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onStale();
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("kindSaved") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void save()}>
        {words("save")}
      </Button>
    </>
  );
  const title = kind === null ? words("addKind") : words("changeKindOf", { name: kind.name });
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void save()} />
        <TextField
          {...field("name")}
          label={words("kindName")}
          description={words("kindHelp")}
          isRequired
          value={name}
          onChange={setName}
        />
        <NumberField
          {...field("seats")}
          label={words("kindSeats")}
          isRequired
          min={1}
          max={forumBounds.seats}
          value={seats}
          onChange={setSeats}
        />
        <Checkbox isSelected={isForAssociation} onChange={setForAssociation}>
          {words("kindAssociation")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
