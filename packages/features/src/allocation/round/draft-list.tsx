import { Button, Card, Checkbox, Inline, Stack, showToast } from "@indgang/components";
import { useChange, useFormats, useMay, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import { allocationBasisWords, allocationOrderWords, allocationWords } from "../allocation-words.ts";
import type { Draft } from "./allocation.type.ts";
import { RemoveAllocationDraftDocument } from "./generated/remove-allocation-draft.generated.ts";
import { TakeOverDialog } from "./take-over-dialog.tsx";

export interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly compared: readonly Draft[];
  readonly onChoose: (id: string, isChosen: boolean) => void;
  /** A try was taken away. */
  readonly onChanged: () => void;
}

/** The tries, each with its rule in words, and what can be done with it. */
export function DraftList({ drafts, compared, onChoose, onChanged }: DraftListProps) {
  const words = useWords(allocationWords);
  const ruleOf = useRule();
  const may = useMay();
  const { run, isRunning } = useChange(RemoveAllocationDraftDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const [taken, setTaken] = useState<Draft | null>(null);
  const remove = async ({ id, version }: Draft): Promise<void> => {
    const answer = await run({ allocationDraftId: id, version });
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return;
    onChanged();
    showToast({ tone: "success", title: words("removed") });
  };
  return (
    <Card title={words("drafts")}>
      <Stack>
        <TroubleNotice trouble={trouble} onRetry={() => setTrouble(null)} />
        <p>{words(drafts.length === 0 ? "noDrafts" : "compareHelp")}</p>
        {drafts.map((draft) => (
          <Stack key={draft.id} gap={2}>
            <Checkbox isSelected={compared.includes(draft)} onChange={(isChosen) => onChoose(draft.id, isChosen)}>
              {words("compare", { name: draft.name })}
            </Checkbox>
            <p>{ruleOf(draft)}</p>
            <Inline gap={2}>
              {may("PREPARE_MEETING") ? (
                <Button onPress={() => setTaken(draft)}>{words("takeOver", { name: draft.name })}</Button>
              ) : null}
              <Button variant="quiet" isPending={isRunning} onPress={() => void remove(draft)}>
                {words("remove", { name: draft.name })}
              </Button>
            </Inline>
          </Stack>
        ))}
      </Stack>
      {taken ? <TakeOverDialog draft={taken} onClose={() => setTaken(null)} /> : null}
    </Card>
  );
}

/** A rule as a sentence. */
function useRule(): (draft: Draft) => string {
  const words = useWords(allocationWords);
  const orders = useWords(allocationOrderWords);
  const bases = useWords(allocationBasisWords);
  const { money, number } = useFormats();
  return ({ shareBasisPoints, basis, order, cap, floor, usesReserve }) =>
    [
      words("rule", { share: number(shareBasisPoints / 100), basis: bases(basis), order: orders(order) }),
      cap === null ? null : words("ruleCap", { amount: money(cap) }),
      floor === null ? null : words("ruleFloor", { amount: money(floor) }),
      usesReserve ? words("ruleReserve") : null,
    ]
      .filter(Boolean)
      .join(" ");
}
