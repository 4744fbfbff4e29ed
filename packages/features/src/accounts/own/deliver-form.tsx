import { Button, Inline, Stack, showToast } from "@indgang/components";
import { useChange, useDraft, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { AccountsFields } from "../accounts-fields.tsx";
import { contentOf, emptyFields, readValues, valuesOf, type AccountsValues } from "../accounts-values.ts";
import { accountsWords } from "../accounts-words.ts";
import { useAccountsFaults } from "../use-accounts-faults.ts";
import { AccountsFiles } from "./accounts-files.tsx";
import { SubmitAccountsDocument, type OwnAccountsPartsFragment } from "./generated/own-accounts.generated.ts";
import { ownAccountsWords } from "./own-accounts-words.ts";
import { useAccountsUpload } from "./use-accounts-upload.ts";

export interface DeliverFormProps {
  readonly accounts: OwnAccountsPartsFragment;
  readonly onDone: () => void;
}

/** POOL-11: an association delivers its accounts. What is typed and sent survives a refusal and a reload, in this tab. */
export function DeliverForm({ accounts, onDone }: DeliverFormProps) {
  const words = useWords(ownAccountsWords);
  const shared = useWords(accountsWords);
  const { id, version, amount, documents } = accounts;
  const draft = useDraft<AccountsValues>(
    `accounts.${id}.${version}`,
    () =>
      valuesOf(
        accounts.content,
        documents.map((document) => document.id),
      ),
    readValues,
  );
  const { value: values } = draft;
  const change = (next: Partial<AccountsValues>): void => draft.change((current) => ({ ...current, ...next }));
  const { queue, files } = useAccountsUpload(id, (file) =>
    draft.change((current) => ({ ...current, files: [...current.files, file] })),
  );
  const { run, isRunning } = useChange(SubmitAccountsDocument);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const empty = emptyFields(values);
  const { problems, field } = useAccountsFaults(isAsked && empty.length > 0 ? empty : faultsOf(trouble));
  const kept = documents.filter((document) => values.documentIds.includes(document.id));
  const send = async (): Promise<void> => {
    setAsked(true);
    const content = contentOf(values);
    if (content === null || files.length > 0) return;
    const answer = await run({
      ownAccountsId: id,
      version,
      content,
      fileIds: values.files.map((file) => file.id),
      keptDocumentIds: kept.map((document) => document.id),
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
    showToast({ tone: "success", title: words("sent") });
    onDone();
  };
  const remove = (gone: string): void =>
    change({
      files: values.files.filter((file) => file.id !== gone),
      documentIds: values.documentIds.filter((document) => document !== gone),
    });
  return (
    <Stack>
      <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
      <AccountsFields values={values} amount={amount} field={field} onChange={change} />
      <AccountsFiles
        id={field("documents").id}
        queue={queue}
        underWay={files}
        sent={[...kept, ...values.files]}
        onRemove={remove}
      />
      {isAsked && files.length > 0 ? <p role="alert">{words("wait")}</p> : null}
      <Inline>
        <Button variant="primary" isPending={isRunning} onPress={() => void send()}>
          {words("send")}
        </Button>
        <Button onPress={onDone}>{shared("cancel")}</Button>
      </Inline>
    </Stack>
  );
}
