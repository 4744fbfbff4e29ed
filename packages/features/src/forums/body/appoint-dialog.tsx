import { Button, Checkbox, DateField, Dialog, Grid, Select, Stack, showToast } from "@indgang/components";
import { readPlainDate, type PlainDate } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useUnreadFields } from "../../refusals/use-unread-fields.ts";
import { useToday } from "../../time/use-today.ts";
import { AssociationField } from "../../choose/association-field.tsx";
import type { Chosen } from "../../search/use-found-choice.ts";
import { appointFieldWords, memberWords } from "./body-words.ts";
import type { Body } from "./body.type.ts";
import { CandidateField } from "./candidate-field.tsx";
import { AppointMemberDocument } from "./generated/appoint-member.generated.ts";

const toDate = (text: string | null): PlainDate | null => {
  const reading = readPlainDate(text ?? "");
  return reading.ok ? reading.value : null;
};

/** FORUM-1: who gets a seat, for which association, and for how long. */
export function AppointDialog({ body, onClose }: { readonly body: Body; readonly onClose: () => void }) {
  const words = useWords(memberWords);
  const names = useWords(appointFieldWords);
  const today = useToday();
  const { run, isRunning } = useChange(AppointMemberDocument);
  const [seatKindId, setKind] = useState<string | null>(
    body.seatKinds.length === 1 ? (body.seatKinds[0]?.id ?? null) : null,
  );
  const [person, setPerson] = useState<Chosen | null>(null);
  const [association, setAssociation] = useState<Chosen | null>(null);
  const [startsOn, setStart] = useState<string | null>(today);
  const [endsOn, setEnd] = useState<string | null>(null);
  const [isChair, setChair] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const unread = useUnreadFields();
  const kind = body.seatKinds.find(({ id }) => id === seatKindId);
  const missing = [
    ...(kind ? [] : ["seatKindId"]),
    ...(person ? [] : ["personId"]),
    ...(kind?.isForAssociation && association === null ? ["associationId"] : []),
    ...(startsOn === null ? ["startsOn"] : []),
  ].map((path) => ({ path, code: "REQUIRED" }));
  const { problems, field } = useFormFaults(
    "appoint",
    isAsked && missing.length > 0 ? missing : faultsOf(trouble),
    (path) =>
      names(path in appointFieldWords.messages ? (path as keyof typeof appointFieldWords.messages) : "personId"),
    () => false,
  );
  const appoint = async (): Promise<void> => {
    setAsked(true);
    const from = toDate(startsOn);
    if (missing.length > 0 || unread.fields.length > 0 || !kind || person === null || from === null) return;
    const answer = await run({
      seatKindId: kind.id,
      personId: person.id,
      associationId: kind.isForAssociation ? (association?.id ?? null) : null,
      startsOn: from,
      endsOn: toDate(endsOn),
      isChair,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("appointed", { name: person.name }) });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void appoint()}>
        {words("appoint")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("appoint")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void appoint()} />
        <Select
          {...field("seatKindId")}
          label={names("seatKindId")}
          isRequired
          options={body.seatKinds.map(({ id, name, filled, seats }) => ({
            id,
            label: `${name} (${words("filled", { filled, seats })})`,
          }))}
          value={seatKindId}
          onChange={setKind}
        />
        <CandidateField {...field("personId")} label={names("personId")} chosen={person} onChoose={setPerson} />
        {kind?.isForAssociation ? (
          <AssociationField
            {...field("associationId")}
            label={names("associationId")}
            isRequired
            chosen={association}
            onChoose={setAssociation}
          />
        ) : null}
        <Grid>
          <DateField
            {...field("startsOn")}
            label={names("startsOn")}
            isRequired
            value={startsOn}
            onChange={setStart}
            onProblem={unread.tell("startsOn")}
          />
          <DateField
            {...field("endsOn")}
            label={names("endsOn")}
            isRequired={false}
            value={endsOn}
            onChange={setEnd}
            onProblem={unread.tell("endsOn")}
          />
        </Grid>
        <Checkbox isSelected={isChair} onChange={setChair}>
          {names("isChair")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
