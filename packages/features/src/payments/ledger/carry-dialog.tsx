import {
  Banner,
  Button,
  DateField,
  Dialog,
  MoneyField,
  Select,
  Stack,
  TextField,
  showToast,
} from "@indgang/components";
import type { Money, PlainDate } from "@indgang/domain/kernel";
import { useChange, useFormats, useWords } from "@indgang/shell";
import { useState } from "react";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { FormTrouble } from "../../refusals/form-trouble.tsx";
import { useFormFaults } from "../../refusals/use-form-faults.ts";
import { CarryForwardDocument } from "./generated/carry-forward.generated.ts";
import { ledgerWords } from "./ledger-words.ts";
import type { AccountLine, AccountRound } from "./lines-card.tsx";

export interface CarryDialogProps {
  readonly line: AccountLine;
  readonly later: readonly AccountRound[];
  readonly onClose: () => void;
}

/** POOL-18: takes down that the committee carries forward what is left of a line. */
export function CarryDialog({ line, later, onClose }: CarryDialogProps) {
  const words = useWords(ledgerWords);
  const { money } = useFormats();
  const { run, isRunning } = useChange(CarryForwardDocument);
  const options = later.flatMap((round) =>
    round.budgetLines.map(({ id, name }) => ({ id, label: `${round.name}: ${name}` })),
  );
  const [to, setTo] = useState<string | null>(
    options.find(({ label }) => label.endsWith(`: ${line.name}`))?.id ?? options[0]?.id ?? null,
  );
  const [amount, setAmount] = useState<number | null>(line.left);
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const names: Readonly<Record<string, string>> = {
    toBudgetLineId: words("to"),
    amount: words("amount"),
    decidedOn: words("decidedOn"),
    note: words("note"),
  };
  const empty = Object.entries({ toBudgetLineId: to, amount, decidedOn, note: note.trim() || null })
    .filter(([, value]) => value === null)
    .map(([path]) => ({ path, code: "REQUIRED" }));
  const { problems, field } = useFormFaults(
    "carry",
    isAsked && empty.length > 0 ? empty : faultsOf(trouble),
    (path) => names[path] ?? path,
    (path) => path === "amount",
  );
  const record = async (): Promise<void> => {
    setAsked(true);
    if (to === null || amount === null || decidedOn === null || empty.length > 0) return;
    const answer = await run({
      budgetLineId: line.id,
      toBudgetLineId: to,
      amount: amount as Money,
      decidedOn: decidedOn as PlainDate,
      note,
    });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    showToast({ tone: "success", title: words("carried") });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} isDisabled={to === null} onPress={() => void record()}>
        {words("carry")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("carryTitle", { line: line.name })} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <p>{words("carryText", { left: money(line.left) })}</p>
        {options.length === 0 ? <Banner tone="warning" title={words("noLater")} /> : null}
        <FormTrouble problems={problems} trouble={trouble} onRetry={() => void record()} />
        <Select
          {...field("toBudgetLineId")}
          label={words("to")}
          isRequired
          options={options}
          value={to}
          hasNone={false}
          onChange={setTo}
        />
        <MoneyField
          {...field("amount")}
          label={words("amount")}
          isRequired
          value={amount}
          onChange={(value) => setAmount(value)}
        />
        <DateField
          {...field("decidedOn")}
          label={words("decidedOn")}
          isRequired
          value={decidedOn}
          onChange={(value) => setDecidedOn(value)}
        />
        <TextField
          {...field("note")}
          label={words("note")}
          description={words("noteHelp")}
          isRequired
          value={note}
          onChange={setNote}
        />
      </Stack>
    </Dialog>
  );
}
