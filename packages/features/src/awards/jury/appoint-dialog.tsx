import { Button, Checkbox, Dialog, Select, Stack, showToast } from "@indgang/components";
import { QueryState, useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { useWholeList } from "../../search/use-whole-list.ts";
import type { JuryCycleProps } from "../cycle/jury.type.ts";
import { AppointJurorDocument } from "./generated/appoint-juror.generated.ts";
import { PossibleJurorsDocument } from "./generated/possible-jurors.generated.ts";
import { juryWords } from "./jury-words.ts";

/** AWARD-2: somebody who has the role of judging joins the jury. */
export function AppointDialog({ cycle, jury, onChanged, onClose }: JuryCycleProps & { readonly onClose: () => void }) {
  const words = useWords(juryWords);
  const { run, isRunning } = useChange(AppointJurorDocument);
  const [result, readAgain] = useWholeList(PossibleJurorsDocument, {}, (data) => data.possibleJurors);
  const sitting = jury.jurors.filter(({ validTo }) => validTo === null);
  const [personId, setPersonId] = useState<string | null>(null);
  const [isChair, setChair] = useState(!sitting.some((juror) => juror.isChair));
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const offered = (result.data ?? []).filter((one) => !sitting.some((juror) => juror.personId === one.personId));
  const faults = isAsked && personId === null ? [{ path: "personId", code: "REQUIRED" }] : faultsOf(trouble);
  const { field } = useFormFaults(
    "appoint",
    faults,
    () => words("person"),
    () => false,
    {
      own: ({ path, code }) => (code === "DUPLICATE" ? words(path === "isChair" ? "hasChair" : "sits") : undefined),
    },
  );
  const appoint = async (): Promise<void> => {
    setAsked(true);
    if (personId === null) return;
    const answer = await run({ cycleId: cycle.id, personId, isChair, version: cycle.version });
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onChanged();
    if (answer.kind !== "done") return;
    const name = offered.find((one) => one.personId === personId)?.name ?? "";
    showToast({ tone: "success", title: words("appointed", { name }) });
    onChanged();
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
    <Dialog title={words("appointTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("appointText")}</p>
        <TroubleNotice trouble={trouble} onRetry={() => void appoint()} />
        <QueryState result={result} onRetry={readAgain}>
          {() =>
            offered.length === 0 ? (
              <p>{words("nobody")}</p>
            ) : (
              <Select
                {...field("personId")}
                label={words("person")}
                isRequired
                options={offered.map(({ personId: id, name, title }) => ({
                  id,
                  label: title ? `${name}, ${title}` : name,
                }))}
                value={personId}
                onChange={setPersonId}
              />
            )
          }
        </QueryState>
        <Checkbox {...field("isChair")} isSelected={isChair} onChange={setChair}>
          {words("isChair")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
