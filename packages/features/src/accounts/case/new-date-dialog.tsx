import { Button, DateField, Dialog, Stack, TextArea, showToast } from "@indgang/components";
import { accountsBounds } from "@indgang/domain/accounts";
import type { PlainDate } from "@indgang/domain/kernel";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { accountsWords } from "../accounts-words.ts";
import { caseAccountsWords } from "./case-accounts-words.ts";
import {
  ExtendAccountsDocument,
  ReturnAccountsDocument,
  type CaseAccountsFragment,
} from "./generated/case-accounts.generated.ts";

export interface NewDateDialogProps {
  readonly kind: "return" | "extend";
  readonly accounts: CaseAccountsFragment;
  readonly onClose: () => void;
}

/** POOL-11: sends accounts back, or gives more time: a reason that the association reads, and a date. */
export function NewDateDialog({ kind, accounts: { id: accountsId, version }, onClose }: NewDateDialogProps) {
  const words = useWords(caseAccountsWords);
  const shared = useWords(accountsWords);
  const giveBack = useChange(ReturnAccountsDocument);
  const extend = useChange(ExtendAccountsDocument);
  const reason = useDraft(
    `accounts.${kind}.${accountsId}`,
    () => "",
    (found) => (typeof found === "string" ? found : undefined),
  );
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { reasonMin } = accountsBounds;
  const text = reason.value.trim();
  const own = [
    ...(text === "" ? [{ path: "reason", code: "REQUIRED" }] : []),
    ...(text !== "" && text.length < reasonMin
      ? [{ path: "reason", code: "TOO_SHORT", limit: String(reasonMin) }]
      : []),
    ...(dueOn === null ? [{ path: "dueOn", code: "REQUIRED" }] : []),
  ];
  const { problems, field } = useFormFaults(
    "newDate",
    isAsked && own.length > 0 ? own : faultsOf(trouble),
    (path) => words(path === "dueOn" ? "dueOn" : "reason"),
    () => false,
  );
  const send = async (): Promise<void> => {
    setAsked(true);
    if (own.length > 0 || dueOn === null) return;
    const input = { accountsId, version, dueOn: dueOn as PlainDate, reason: reason.value };
    const answer = kind === "return" ? await giveBack.run(input) : await extend.run(input);
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    reason.forget();
    showToast({ tone: "success", title: words(kind === "return" ? "returned" : "extended") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{shared("cancel")}</Button>
      <Button variant="primary" isPending={giveBack.isRunning || extend.isRunning} onPress={() => void send()}>
        {words(kind)}
      </Button>
    </>
  );
  return (
    <Dialog title={words(`${kind}Title`)} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
        <TextArea
          {...field("reason")}
          label={words("reason")}
          description={words("reasonHelp")}
          isRequired
          rows={4}
          value={reason.value}
          onChange={reason.change}
        />
        <DateField {...field("dueOn")} label={words("dueOn")} isRequired value={dueOn} onChange={setDueOn} />
      </Stack>
    </Dialog>
  );
}
