import { Button, Dialog, Stack, showToast } from "@indgang/components";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { InstantFields, instantOf } from "../../awards/steps/instant-fields.tsx";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { ExtendRoundDocument } from "./generated/extend-round.generated.ts";
import type { RoundEntry } from "./round-view.tsx";
import { deadlineWords } from "./round-words.ts";

export interface RoundDialogProps {
  readonly round: RoundEntry;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** POOL-3: gives a round a later deadline. */
export function ExtendDialog({ round, onClose, onChanged }: RoundDialogProps) {
  const words = useWords(deadlineWords);
  const { dateTime } = useFormats();
  const { run, isRunning } = useChange(ExtendRoundDocument);
  const [typed, setTyped] = useState({ date: null as string | null, time: "12.00" });
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { field } = useFormFaults(
    "extend",
    faultsOf(trouble),
    () => words("deadlineAt"),
    () => false,
  );
  const extend = async (): Promise<void> => {
    setAsked(true);
    const deadlineAt = instantOf(typed);
    if (deadlineAt === null) return;
    const answer = await run({ roundId: round.id, version: round.version, deadlineAt });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("extended", { deadline: dateTime(deadlineAt) }) });
    onClose();
    onChanged();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void extend()}>
        {words("extendConfirm")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("extendTitle", { round: round.name })} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("extendText", { deadline: dateTime(round.deadlineAt) })}</p>
        <TroubleNotice trouble={faultsOf(trouble).length > 0 ? null : trouble} onRetry={() => void extend()} />
        <InstantFields
          id="extend-deadline"
          label={words("deadlineAt")}
          value={typed}
          onChange={setTyped}
          isAsked={isAsked}
          errorMessage={field("deadlineAt").errorMessage}
        />
      </Stack>
    </Dialog>
  );
}
