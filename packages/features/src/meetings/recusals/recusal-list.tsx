import { Button } from "@indgang/components";
import { tieKinds } from "@indgang/domain/associations";
import { useChange, useMay, useViewer, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { Item, Meeting } from "../decision-list/meeting.type.ts";
import { itemWords, tieWords } from "../items/item-words.ts";
import css from "../items/items.module.css";
import { WithdrawInterestDocument } from "./generated/withdraw-interest.generated.ts";

export interface RecusalListProps {
  readonly item: Item;
  readonly meeting: Meeting;
  /** The version to change: an item under edit may be ahead of what was read. */
  readonly version: number;
}

/** LAW-2, POOL-16: who takes no part in this item. What a known tie says cannot be undone here; what was declared can. */
export function RecusalList({ item, meeting, version }: RecusalListProps) {
  const words = useWords(itemWords);
  const ties = useWords(tieWords);
  const may = useMay();
  const { person } = useViewer();
  const { run, isRunning } = useChange(WithdrawInterestDocument);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const isOpen = meeting.state !== "CLOSED" && item.decision === null;
  const reasonOf = (reason: string): string => {
    const kind = tieKinds.find((one) => one === reason);
    return kind === undefined ? reason : ties(kind);
  };
  const withdraw = async (personId: string): Promise<void> =>
    setTrouble(troubleOf(await run({ meetingItemId: item.id, version, personId })));
  return (
    <>
      <TroubleNotice trouble={trouble} />
      {item.recusals.length === 0 ? null : (
        <ul className={css["recusals"]}>
          {item.recusals.map((recusal) => (
            <li key={recusal.person.id}>
              {words("recusedBecause", { name: recusal.person.name, reason: reasonOf(recusal.reason) })}{" "}
              {isOpen &&
              recusal.foundBy === "DECLARED" &&
              (may("PREPARE_MEETING") || recusal.person.id === person?.id) ? (
                <Button
                  variant="quiet"
                  size="small"
                  isPending={isRunning}
                  aria-label={words("withdrawInterest", { name: recusal.person.name })}
                  onPress={() => void withdraw(recusal.person.id)}
                >
                  {words("withdrawShort")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
