import { Button, Checkbox, CheckboxGroup, DateField, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { plainDate, type PlainDate } from "@indgang/domain/kernel";
import { QueryState, useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useWholeList } from "../../search/use-whole-list.ts";
import { useToday } from "../../time/use-today.ts";
import type { CaseDialogProps } from "../case/assign-dialog.tsx";
import { StaffDocument } from "../case/generated/staff.generated.ts";
import { AskForOpinionsDocument } from "./generated/ask-for-opinions.generated.ts";
import { AskedPeopleDocument } from "./generated/asked-people.generated.ts";
import { opinionWords } from "./opinion-words.ts";

/** POOL-4: a leader asks colleagues for their opinion. */
export function AskDialog({ application, onClose }: CaseDialogProps) {
  const words = useWords(opinionWords);
  const today = useToday();
  const [staff, readStaff] = useWholeList(
    StaffDocument,
    { administrationId: application.administration.id },
    (data) => data.administration?.staff,
  );
  const [{ data: asked }] = useQuery({ query: AskedPeopleDocument, variables: { id: application.id } });
  const { run, isRunning } = useChange(AskForOpinionsDocument);
  const [personIds, setPersonIds] = useState<readonly string[]>([]);
  const [question, setQuestion] = useState("");
  const [dueOn, setDueOn] = useState<PlainDate | null>(null);
  const [isSent, setSent] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const taken = new Set([
    application.assignee?.id,
    ...(asked?.application?.opinions ?? []).flatMap(({ state, person }) =>
      state === "CALLED_BACK" ? [] : [person.id],
    ),
  ]);
  const send = async (): Promise<void> => {
    setSent(true);
    if (personIds.length === 0) return;
    const { id: applicationId, version } = application;
    const answer = await run({ applicationId, version, personIds: [...personIds], question, dueOn });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("sent") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
        {words("send")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("askTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void send()} />
        <p>{words("askText", { name: application.assignee?.name ?? "" })}</p>
        <QueryState result={staff} onRetry={readStaff}>
          {(colleagues) => {
            const free = colleagues.filter(({ id }) => !taken.has(id));
            if (free.length === 0) return <p>{words("nobodyLeft")}</p>;
            return (
              <CheckboxGroup
                label={words("colleagues")}
                isRequired
                value={personIds}
                onChange={setPersonIds}
                errorMessage={isSent && personIds.length === 0 ? words("askFirst") : undefined}
              >
                {free.map(({ id, name, title }) => (
                  <Checkbox key={id} value={id}>
                    {title ? `${name}, ${title}` : name}
                  </Checkbox>
                ))}
              </CheckboxGroup>
            );
          }}
        </QueryState>
        <TextArea label={words("question")} rows={3} maxCharacters={2000} value={question} onChange={setQuestion} />
        <DateField
          label={words("dueOn")}
          min={today}
          value={dueOn}
          onChange={(day) => setDueOn(day === null ? null : plainDate(day))}
        />
      </Stack>
    </Dialog>
  );
}
