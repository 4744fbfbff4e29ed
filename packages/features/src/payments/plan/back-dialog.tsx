import { Button, DateField, Dialog, MoneyField, Stack, TextField, showToast } from "@indgang/components";
import type { Money, PlainDate } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { ClaimBackDocument } from "./generated/claim-back.generated.ts";
import { RecordReturnDocument } from "./generated/record-return.generated.ts";
import { planWords } from "./plan-words.ts";
import type { Plan } from "./plan.type.ts";

export interface BackDialogProps {
  readonly kind: "claim" | "return";
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** POOL-11: takes down a claim, or money that came back. */
export function BackDialog({ kind, plan, onClose }: BackDialogProps) {
  const words = useWords(planWords);
  const claim = useChange(ClaimBackDocument);
  const giveBack = useChange(RecordReturnDocument);
  const [amount, setAmount] = useState<number | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [text, setText] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isClaim = kind === "claim";
  const names = {
    amount: words("amount"),
    [isClaim ? "dueOn" : "receivedOn"]: words(isClaim ? "claimDue" : "receivedOn"),
    [isClaim ? "reason" : "reference"]: words(isClaim ? "claimReason" : "financeReference"),
  };
  const dayPath = isClaim ? "dueOn" : "receivedOn";
  const textPath = isClaim ? "reason" : "reference";
  const empty = [
    ...(amount === null ? ["amount"] : []),
    ...(day === null ? [dayPath] : []),
    ...(isClaim && text.trim() === "" ? [textPath] : []),
  ].map((path) => ({ path, code: "REQUIRED" }));
  const { problems, field } = useFormFaults(
    "back",
    isAsked && empty.length > 0 ? empty : faultsOf(trouble),
    (path) => names[path] ?? path,
    (path) => path === "amount",
  );
  const record = async (): Promise<void> => {
    setAsked(true);
    if (amount === null || day === null || empty.length > 0) return;
    const of = { paymentPlanId: plan.id, version: plan.version, amount: amount as Money };
    const answer = isClaim
      ? await claim.run({ ...of, dueOn: day as PlainDate, reason: text })
      : await giveBack.run({ ...of, receivedOn: day as PlainDate, reference: text.trim() || null });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words(isClaim ? "claimDone" : "returnDone") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={claim.isRunning || giveBack.isRunning} onPress={() => void record()}>
        {words(isClaim ? "claim" : "record")}
      </Button>
    </>
  );
  return (
    <Dialog title={words(isClaim ? "claimTitle" : "returnTitle")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void record()} />
        <MoneyField
          {...field("amount")}
          label={words("amount")}
          isRequired
          value={amount}
          onChange={(value) => setAmount(value)}
        />
        <DateField
          {...field(dayPath)}
          label={words(isClaim ? "claimDue" : "receivedOn")}
          isRequired
          value={day}
          onChange={(value) => setDay(value)}
        />
        <TextField
          {...field(textPath)}
          label={words(isClaim ? "claimReason" : "financeReference")}
          description={isClaim ? words("claimReasonHint") : undefined}
          isRequired={isClaim}
          value={text}
          onChange={setText}
        />
      </Stack>
    </Dialog>
  );
}
