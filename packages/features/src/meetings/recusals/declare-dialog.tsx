import { Button, Dialog, Select, Stack, TextArea } from "@indgang/components";
import { useChange, useMay, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { itemWords } from "../items/item-words.ts";
import { DeclareInterestDocument } from "./generated/declare-interest.generated.ts";
import { peopleToRecuse } from "./people-to-recuse.ts";
import type { RecusalListProps } from "./recusal-list.tsx";

/** LAW-2: takes down that somebody is out. Everybody for themselves, the secretary for anybody in the committee too. */
export function DeclareDialog({
  item,
  meeting,
  version,
  onClose,
}: RecusalListProps & { readonly onClose: () => void }) {
  const words = useWords(itemWords);
  const may = useMay();
  const { person } = useViewer();
  const { run, isRunning } = useChange(DeclareInterestDocument);
  const isSecretary = may("PREPARE_MEETING");
  const people = peopleToRecuse({
    members: meeting.committee.members.map((member) => member.person),
    self: person,
    isSecretary,
    out: item.recusals.map((recusal) => recusal.person.id),
  });
  const [chosen, setChosen] = useState<string | null>(isSecretary ? null : (person?.id ?? null));
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const declare = async (): Promise<void> => {
    setAsked(true);
    if (chosen === null || reason.trim() === "") return;
    const answer = await run({ meetingItemId: item.id, version, personId: chosen, reason: reason.trim() });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void declare()}>
        {words("declare")}
      </Button>
    </>
  );
  return (
    <Dialog
      title={words("declareTitle", { title: item.application.title })}
      isOpen
      onOpenChange={onClose}
      footer={footer}
    >
      <Stack>
        <p>{words("declareText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void declare()} />
        {isSecretary ? (
          <Select
            label={words("who")}
            isRequired
            options={people.map(({ id, name }) => ({ id, label: name }))}
            value={chosen}
            onChange={setChosen}
            errorMessage={isAsked && chosen === null ? words("chooseWho") : undefined}
          />
        ) : null}
        <TextArea
          label={words("whyRecused")}
          isRequired
          rows={2}
          value={reason}
          onChange={setReason}
          errorMessage={isAsked && reason.trim() === "" ? words("writeWhy") : undefined}
        />
      </Stack>
    </Dialog>
  );
}
