import { Button, Checkbox, Dialog, Stack, showToast } from "@indgang/components";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { useQuery } from "urql";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { AccountsFields } from "../accounts-fields.tsx";
import { contentOf, emptyFields, readValues, valuesOf, type AccountsValues } from "../accounts-values.ts";
import { accountsWords } from "../accounts-words.ts";
import { useAccountsFaults } from "../use-accounts-faults.ts";
import type { AccountsActionsProps } from "./accounts-actions.tsx";
import { caseAccountsWords } from "./case-accounts-words.ts";
import { CaseFilesToRegisterDocument, RegisterAccountsDocument } from "./generated/case-accounts.generated.ts";

export interface RegisterDialogProps extends AccountsActionsProps {
  readonly onClose: () => void;
}

/** POOL-2, POOL-11: accounts that came on paper are registered as they are, with scanned documents of the case. */
export function RegisterDialog({ applicationId, accounts, onClose }: RegisterDialogProps) {
  const words = useWords(caseAccountsWords);
  const shared = useWords(accountsWords);
  const { id: accountsId, version, amount } = accounts;
  const draft = useDraft<AccountsValues>(
    `accounts.register.${accountsId}.${version}`,
    () => valuesOf(accounts.content, []),
    readValues,
  );
  const { value: values } = draft;
  const change = (next: Partial<AccountsValues>): void => draft.change((current) => ({ ...current, ...next }));
  const [{ data }] = useQuery({
    query: CaseFilesToRegisterDocument,
    variables: { id: applicationId },
    requestPolicy: "cache-and-network",
  });
  const documents = (data?.application?.attachments.nodes ?? []).filter(({ state }) => state === "ATTACHED");
  const { run, isRunning } = useChange(RegisterAccountsDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const empty = emptyFields(values);
  const { problems, field } = useAccountsFaults(isAsked && empty.length > 0 ? empty : faultsOf(trouble));
  const chosen = values.documentIds.filter((id) => documents.some((document) => document.id === id));
  const send = async (): Promise<void> => {
    setAsked(true);
    const content = contentOf(values);
    if (content === null) return;
    const answer = await run({ accountsId, version, content, documentIds: chosen });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("registered") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{shared("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
        {words("register")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("registerTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("registerText")}</p>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
        <section id={field("documents").id} tabIndex={-1} aria-label={words("choose")}>
          <h3>{words("choose")}</h3>
          {documents.length === 0 ? <p>{words("noFiles")}</p> : null}
          {documents.map(({ id, name }) => (
            <Checkbox
              key={id}
              isSelected={chosen.includes(id)}
              onChange={(isChosen) =>
                change({ documentIds: isChosen ? [...chosen, id] : chosen.filter((each) => each !== id) })
              }
            >
              {name}
            </Checkbox>
          ))}
        </section>
        <AccountsFields values={values} amount={amount} field={field} onChange={change} />
      </Stack>
    </Dialog>
  );
}
