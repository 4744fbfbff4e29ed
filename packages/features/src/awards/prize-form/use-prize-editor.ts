import { useChange, useDraft } from "@indgang/shell";
import { useState } from "react";
import { useClient } from "urql";
import type { Conflict, FieldValue } from "../../drafts/merge-versions.ts";
import { faultsOf, troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import type { PrizePartsFragment } from "../prize/generated/prize-parts.generated.ts";
import { CreatePrizeDocument } from "./generated/create-prize.generated.ts";
import { PrizeToEditDocument } from "./generated/prize-to-edit.generated.ts";
import { SavePrizeDocument } from "./generated/save-prize.generated.ts";
import { mergePrizes, resolvePrize } from "./merge-prizes.ts";
import {
  emptyPrizeForm,
  prizeFaults,
  readPrizeForm,
  toPrizeContent,
  toPrizeForm,
  type PrizeForm,
} from "./prize-form.ts";

interface Editing {
  readonly version: number;
  readonly base: PrizeForm;
  readonly mine: PrizeForm;
}

function readEditing(found: unknown): Editing | undefined {
  if (typeof found !== "object" || found === null || !("version" in found && "base" in found && "mine" in found))
    return undefined;
  const [base, mine] = [readPrizeForm(found.base), readPrizeForm(found.mine)];
  return typeof found.version === "number" && base && mine ? { version: found.version, base, mine } : undefined;
}

/** A prize under the pen; null: a new one. A stale version is merged; what two people changed differently is asked about, and then saved again. */
export function usePrizeEditor(prize: PrizePartsFragment | null) {
  const client = useClient();
  const creating = useChange(CreatePrizeDocument);
  const saving = useChange(SavePrizeDocument);
  const start = (): Editing => {
    const form = prize ? toPrizeForm(prize) : emptyPrizeForm;
    return { version: prize?.version ?? 0, base: form, mine: form };
  };
  const draft = useDraft<Editing>(`prize.${prize?.id ?? "new"}`, start, readEditing);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [isMerged, setMerged] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { version, base, mine } = draft.value;
  const own = isAsked ? prizeFaults(mine) : [];
  const mergeNewest = async (id: string): Promise<void> => {
    const { data } = await client.query(PrizeToEditDocument, { id }, { requestPolicy: "network-only" }).toPromise();
    if (!data?.prize) return;
    const theirs = toPrizeForm(data.prize);
    const { merged, conflicts: found } = mergePrizes(base, mine, theirs);
    draft.change({ version: data.prize.version, base: theirs, mine: merged });
    setConflicts(found);
    setMerged(true);
    setTrouble(null);
  };
  /** Answers the prize as it is saved, or null with the reasons beside the form. */
  const save = async (): Promise<{ readonly id: string; readonly name: string } | null> => {
    setAsked(true);
    setTrouble(null);
    if (prizeFaults(mine).length > 0) return null;
    const content = toPrizeContent(mine);
    const answer = prize ? await saving.run({ prizeId: prize.id, version, content }) : await creating.run({ content });
    if (prize && answer.kind === "refused" && answer.refusal.__typename === "StaleVersion") {
      await mergeNewest(prize.id);
      return null;
    }
    setTrouble(troubleOf(answer));
    if (answer.kind !== "done") return null;
    draft.forget();
    return answer.payload.prize;
  };
  return {
    form: mine,
    change: (next: Partial<PrizeForm>): void =>
      draft.change((current) => ({ ...current, mine: { ...current.mine, ...next } })),
    save,
    isSaving: creating.isRunning || saving.isRunning,
    conflicts,
    resolve: (choices: Readonly<Record<string, FieldValue>>): void => {
      draft.change((current) => ({ ...current, mine: resolvePrize(current.mine, choices) }));
      setConflicts([]);
    },
    isMerged,
    isRestored: draft.isRestored,
    forget: draft.forget,
    trouble,
    faults: own.length > 0 ? own : faultsOf(trouble),
  };
}
