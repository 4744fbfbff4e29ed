import { Button, ConfirmDialog, Inline, Stack, showToast } from "@indgang/components";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { caseAccountsWords } from "./case-accounts-words.ts";
import {
  ApproveAccountsDocument,
  CheckAccountsDocument,
  type CaseAccountsFragment,
} from "./generated/case-accounts.generated.ts";
import { NewDateDialog } from "./new-date-dialog.tsx";
import { RegisterDialog } from "./register-dialog.tsx";

export interface AccountsActionsProps {
  readonly applicationId: string;
  readonly accounts: CaseAccountsFragment;
}

type Open = "approve" | "return" | "extend" | "register";

/** POOL-2, POOL-11: what the viewer can do with accounts as they are now. */
export function AccountsActions({ applicationId, accounts }: AccountsActionsProps) {
  const words = useWords(caseAccountsWords);
  const { money } = useFormats();
  const [open, setOpen] = useState<Open | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const check = useChange(CheckAccountsDocument);
  const approve = useChange(ApproveAccountsDocument);
  const { id: accountsId, version, mayCheck, mayApprove, mayReturn, mayExtend, mayRegister, content } = accounts;
  if (!mayCheck && !mayApprove && !mayReturn && !mayExtend && !mayRegister) return null;
  const close = (): void => setOpen(null);
  const doCheck = async (): Promise<void> => {
    const answer = await check.run({ accountsId, version, note: null });
    setTrouble(troubleOf(answer));
    if (answer.kind === "done") showToast({ tone: "success", title: words("checked") });
  };
  const doApprove = async (): Promise<void> => {
    const answer = await approve.run({ accountsId, version });
    setTrouble(troubleOf(answer));
    close();
    if (answer.kind !== "done") return;
    const { claimed } = answer.payload.grantAccounts;
    const description = claimed ? words("approvedClaim", { amount: money(claimed) }) : undefined;
    showToast({ tone: "success", title: words("approved"), ...(description && { description }) });
  };
  return (
    <Stack>
      <TroubleNotice trouble={trouble} onRetry={() => setTrouble(null)} />
      <Inline>
        {mayApprove ? (
          <Button variant="primary" onPress={() => setOpen("approve")}>
            {words("approve")}
          </Button>
        ) : null}
        {mayCheck ? (
          <Button variant="primary" isPending={check.isRunning} onPress={() => void doCheck()}>
            {words("check")}
          </Button>
        ) : null}
        {mayReturn ? <Button onPress={() => setOpen("return")}>{words("return")}</Button> : null}
        {mayRegister ? <Button onPress={() => setOpen("register")}>{words("register")}</Button> : null}
        {mayExtend ? <Button onPress={() => setOpen("extend")}>{words("extend")}</Button> : null}
      </Inline>
      {open === "approve" ? (
        <ConfirmDialog
          title={words("approveTitle")}
          isOpen
          onOpenChange={close}
          confirmLabel={words("approve")}
          onConfirm={() => void doApprove()}
          isPending={approve.isRunning}
        >
          <Stack>
            {content && content.unused > 0 ? <p>{words("approveUnused", { amount: money(content.unused) })}</p> : null}
            <p>{words("approveText")}</p>
          </Stack>
        </ConfirmDialog>
      ) : null}
      {open === "return" || open === "extend" ? (
        <NewDateDialog kind={open} accounts={accounts} onClose={close} />
      ) : null}
      {open === "register" ? (
        <RegisterDialog applicationId={applicationId} accounts={accounts} onClose={close} />
      ) : null}
    </Stack>
  );
}
