import { Button, DateField, Dialog, MoneyField, Select, Stack, TextArea, showToast } from "@indgang/components";
import { changeKinds } from "@indgang/domain/change-requests";
import { plainDate } from "@indgang/domain/kernel";
import { useChange, useDraft, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { toOptions } from "../../vocabulary/to-options.ts";
import { changeKindWords, changeWords } from "../change-words.ts";
import { AskForChangeDocument } from "./generated/own-running.generated.ts";
import type { OwnRunning } from "./own-running-part.tsx";
import { WishBudget } from "./wish-budget.tsx";
import { readWishFields, toWish, type WishFields } from "./wish-fields.ts";

export interface AskChangeDialogProps {
  readonly own: OwnRunning;
  /** Øre. */
  readonly granted: number;
  readonly onClose: () => void;
}

/** POOL-11: one wish, with why, and the figures that its kind has. What is typed stays while one is elsewhere. */
export function AskChangeDialog({ own, granted, onClose }: AskChangeDialogProps) {
  const words = useWords(changeWords);
  const kinds = useWords(changeKindWords);
  const { money } = useFormats();
  const { run, isRunning } = useChange(AskForChangeDocument);
  const draft = useDraft<WishFields>(
    `wish.${own.id}`,
    () => ({
      kind: "PURPOSE",
      wish: "",
      reason: "",
      amount: null,
      endsOn: null,
      budget: own.budget.map(({ kind, amount }, index) => ({ key: String(index), kind, amount })),
    }),
    readWishFields,
  );
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const fields = draft.value;
  const change = (next: Partial<WishFields>): void => draft.change((current) => ({ ...current, ...next }));
  const given = toWish(fields);
  const missing = isAsked && given === null ? emptyAmounts(fields) : [];
  const names: Readonly<Record<string, string>> = {
    kind: words("kind"),
    wish: words("wish"),
    reason: words("reason"),
    amount: words("amount"),
    endsOn: words("endsOn"),
    budget: words("budget"),
  };
  const { problems, field } = useFormFaults(
    "wish",
    missing.length > 0 ? missing : faultsOf(trouble),
    (path) => names[path] ?? words("budgetAmount"),
    (path) => path === "budget" || path.endsWith("amount"),
  );
  const send = async (): Promise<void> => {
    setAsked(true);
    if (given === null) return;
    const answer = await run({ ownApplicationId: own.id, ...given });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    draft.forget();
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
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void send()} />
        <Select
          {...field("kind")}
          label={words("kind")}
          hasNone={false}
          options={toOptions(changeKinds, kinds)}
          value={fields.kind}
          onChange={(kind) => change({ kind: changeKinds.find((one) => one === kind) ?? fields.kind })}
        />
        {fields.kind === "AMOUNT" ? (
          <MoneyField
            {...field("amount")}
            label={words("amount")}
            description={words("amountHelp", { amount: money(granted) })}
            isRequired
            value={fields.amount}
            onChange={(amount) => change({ amount })}
          />
        ) : null}
        {fields.kind === "PERIOD" ? (
          <DateField
            {...field("endsOn")}
            label={words("endsOn")}
            isRequired
            value={fields.endsOn}
            onChange={(day) => change({ endsOn: day === null ? null : plainDate(day) })}
          />
        ) : null}
        {fields.kind === "BUDGET" ? (
          <WishBudget rows={fields.budget} granted={granted} field={field} onChange={(budget) => change({ budget })} />
        ) : null}
        <TextArea
          {...field("wish")}
          label={words("wish")}
          isRequired
          rows={4}
          maxCharacters={4000}
          value={fields.wish}
          onChange={(wish) => change({ wish })}
        />
        <TextArea
          {...field("reason")}
          label={words("reason")}
          isRequired
          rows={3}
          maxCharacters={4000}
          value={fields.reason}
          onChange={(reason) => change({ reason })}
        />
      </Stack>
    </Dialog>
  );
}

function emptyAmounts({ budget }: WishFields) {
  return budget.flatMap(({ amount }, index) =>
    amount === null ? [{ path: `budget.${index}.amount`, code: "REQUIRED" }] : [],
  );
}
