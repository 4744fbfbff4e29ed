import { Button, Inline, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useState } from "react";
import { troubleOf, type ChangeTrouble } from "../../refusals/change-trouble.ts";
import { TroubleNotice } from "../../refusals/trouble-notice.tsx";
import type { AgendaItem, ForumMeeting } from "../meeting/meeting.type.ts";
import { goToAgenda } from "./agenda-heading.ts";
import { agendaWords } from "./agenda-words.ts";
import { TakeOnAgendaItemDocument } from "./generated/take-on-agenda-item.generated.ts";
import { ItemDialog, type ItemStep } from "./item-dialog.tsx";

export interface ItemActionsProps {
  readonly item: AgendaItem;
  readonly meeting: ForumMeeting;
  readonly isOpen: boolean;
  readonly onStale: () => void;
}

/** What the viewer may do with an item: the secretariat takes it on or does not; papers come from whoever put it, too. */
export function ItemActions({ item, meeting, isOpen, onStale }: ItemActionsProps) {
  const words = useWords(agendaWords);
  const { run, isRunning } = useChange(TakeOnAgendaItemDocument);
  const [dialog, setDialog] = useState<ItemStep | null>(null);
  const [trouble, setTrouble] = useState<ChangeTrouble | null>(null);
  const { id, version, title, state, importance, chairContact, mayAddPaper } = item;
  const isProposal = state === "PROPOSED";
  const mayAnswer = isProposal && meeting.isKeptByViewer;
  const lacksContact = importance === "URGENT" && chairContact === null;
  const takeOn = async (): Promise<void> => {
    const answer = await run({ itemId: id, version });
    setTrouble(troubleOf(answer));
    if (answer.kind === "refused") onStale();
    if (answer.kind !== "done") return;
    goToAgenda();
    showToast({ tone: "success", title: words("takenOn") });
  };
  const notice = <TroubleNotice key="notice" trouble={trouble} onRetry={() => void takeOn()} />;
  const asked = dialog && (
    <ItemDialog key="dialog" step={dialog} item={item} onStale={onStale} onClose={() => setDialog(null)} />
  );
  // The meeting may end while somebody writes: what was typed stays, and the refusal is read.
  if (!isOpen || item.state === "NOT_TAKEN")
    return (
      <>
        {notice}
        {asked}
      </>
    );
  return (
    <>
      {isProposal && !mayAnswer ? <p>{words("waits")}</p> : null}
      {mayAnswer && lacksContact ? <p>{words("notContacted")}</p> : null}
      {notice}
      <Inline>
        {mayAnswer && lacksContact ? (
          <Button size="small" onPress={() => setDialog("contact")}>
            {words("contact")}
          </Button>
        ) : null}
        {mayAnswer && !lacksContact ? (
          <Button
            size="small"
            aria-label={words("takeOnOf", { title })}
            isPending={isRunning}
            onPress={() => void takeOn()}
          >
            {words("takeOn")}
          </Button>
        ) : null}
        {mayAnswer ? (
          <Button
            size="small"
            variant="quiet"
            aria-label={words("declineOf", { title })}
            onPress={() => setDialog("decline")}
          >
            {words("decline")}
          </Button>
        ) : null}
        {mayAddPaper ? (
          <Button
            size="small"
            variant="quiet"
            aria-label={words("addPaperTo", { title })}
            onPress={() => setDialog("paper")}
          >
            {words("addPaper")}
          </Button>
        ) : null}
      </Inline>
      {asked}
    </>
  );
}
