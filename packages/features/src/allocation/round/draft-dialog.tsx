import {
  Button,
  Checkbox,
  Dialog,
  MoneyField,
  NumberField,
  RadioGroup,
  Stack,
  TextField,
  showToast,
} from "@indgang/components";
import { allocationBases, allocationOrders, type AllocationBasis, type AllocationOrder } from "@indgang/domain/pools";
import { money, type Money } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { toOptions } from "../../vocabulary/to-options.ts";
import { allocationBasisWords, allocationOrderWords, allocationWords } from "../allocation-words.ts";
import { KeepAllocationDraftDocument } from "./generated/keep-allocation-draft.generated.ts";

export interface DraftDialogProps {
  readonly roundId: string;
  readonly onKept: () => void;
  readonly onClose: () => void;
}

/** A new try: its name, and the rule by which the money is shared out. */
export function DraftDialog({ roundId, onKept, onClose }: DraftDialogProps) {
  const words = useWords(allocationWords);
  const orders = useWords(allocationOrderWords);
  const bases = useWords(allocationBasisWords);
  const { run, isRunning } = useChange(KeepAllocationDraftDocument);
  const [name, setName] = useState("");
  const [share, setShare] = useState<number | null>(100);
  const [basis, setBasis] = useState<AllocationBasis>("APPLIED");
  const [order, setOrder] = useState<AllocationOrder>("EVENLY");
  const [cap, setCap] = useState<Money | null>(null);
  const [floor, setFloor] = useState<Money | null>(null);
  const [usesReserve, setUsesReserve] = useState(false);
  const [isSent, setSent] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const keep = async (): Promise<void> => {
    setSent(true);
    if (name.trim() === "" || share === null) return;
    const shareBasisPoints = Math.round(share * 100);
    const answer = await run({ roundId, name, order, basis, shareBasisPoints, cap, floor, usesReserve });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    onKept();
    showToast({ tone: "success", title: words("kept", { name }) });
    onClose();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{words("cancel")}</Button>
      <Button variant="primary" isPending={isRunning} onPress={() => void keep()}>
        {words("keep")}
      </Button>
    </>
  );
  return (
    <Dialog title={words("add")} isOpen onOpenChange={onClose} footer={footer}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => void keep()} />
        <TextField
          label={words("name")}
          isRequired
          maxLength={80}
          value={name}
          onChange={setName}
          errorMessage={isSent && name.trim() === "" ? words("nameMissing") : undefined}
        />
        <NumberField
          label={words("share")}
          isRequired
          min={1}
          max={100}
          decimals={2}
          suffix="%"
          value={share}
          onChange={setShare}
          errorMessage={isSent && share === null ? words("shareMissing") : undefined}
        />
        <RadioGroup
          label={words("basis")}
          orientation="horizontal"
          options={toOptions(allocationBases, bases)}
          value={basis}
          onChange={(value) => setBasis(allocationBases.find((one) => one === value) ?? basis)}
        />
        <RadioGroup
          label={words("order")}
          options={toOptions(allocationOrders, orders)}
          value={order}
          onChange={(value) => setOrder(allocationOrders.find((one) => one === value) ?? order)}
        />
        <MoneyField label={words("cap")} value={cap} onChange={(ore) => setCap(ore === null ? null : money(ore))} />
        <MoneyField
          label={words("floor")}
          description={words("floorHelp")}
          value={floor}
          onChange={(ore) => setFloor(ore === null ? null : money(ore))}
        />
        <Checkbox isSelected={usesReserve} onChange={setUsesReserve}>
          {words("usesReserve")}
        </Checkbox>
      </Stack>
    </Dialog>
  );
}
