import { forumBounds } from "@indgang/domain/forums";
import { toInstant } from "@indgang/domain/kernel";
import { useChange, useWords } from "@indgang/shell";
import type { AgendaItem } from "../meeting/meeting.type.ts";
import { StepDialog } from "../steps/step-dialog.tsx";
import { agendaWords } from "./agenda-words.ts";
import { AddForumPaperDocument } from "./generated/add-forum-paper.generated.ts";
import { DeclineAgendaItemDocument } from "./generated/decline-agenda-item.generated.ts";
import { RecordChairContactDocument } from "./generated/record-chair-contact.generated.ts";

/** A step of an item that asks for a text. */
export type ItemStep = "paper" | "decline" | "contact";

export interface ItemDialogProps {
  readonly step: ItemStep;
  readonly item: AgendaItem;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Adds a paper, says why not, or notes what the chair said. */
export function ItemDialog({ step, ...props }: ItemDialogProps) {
  if (step === "paper") return <PaperDialog {...props} />;
  return step === "decline" ? <DeclineDialog {...props} /> : <ContactDialog {...props} />;
}

type OneDialogProps = Omit<ItemDialogProps, "step">;

function PaperDialog({ item, onStale, onClose }: OneDialogProps) {
  const words = useWords(agendaWords);
  const { run, isRunning } = useChange(AddForumPaperDocument);
  return (
    <StepDialog<"title" | "text">
      title={words("addPaper")}
      fields={[
        { name: "title", label: words("paperTitle"), isLong: false, max: forumBounds.title },
        { name: "text", label: words("paperText"), description: words("noCpr"), isLong: true, max: forumBounds.text },
      ]}
      confirmLabel={words("addPaper")}
      run={(texts) => run({ itemId: item.id, ...texts })}
      isRunning={isRunning}
      done={words("paperAdded")}
      onRefused={onStale}
      onClose={onClose}
    />
  );
}

function DeclineDialog({ item, onStale, onClose }: OneDialogProps) {
  const words = useWords(agendaWords);
  const { run, isRunning } = useChange(DeclineAgendaItemDocument);
  return (
    <StepDialog<"reason">
      title={words("declineTitle")}
      fields={[{ name: "reason", label: words("reason"), isLong: true, max: forumBounds.shortText }]}
      confirmLabel={words("decline")}
      isDanger
      run={(texts) => run({ itemId: item.id, version: item.version, ...texts })}
      isRunning={isRunning}
      done={words("declineDone")}
      onRefused={onStale}
      onClose={onClose}
    >
      <p>{words("declineText")}</p>
    </StepDialog>
  );
}

function ContactDialog({ item, onStale, onClose }: OneDialogProps) {
  const words = useWords(agendaWords);
  const { run, isRunning } = useChange(RecordChairContactDocument);
  return (
    <StepDialog<"said">
      title={words("contact")}
      fields={[{ name: "said", label: words("said"), isLong: true, max: forumBounds.shortText }]}
      confirmLabel={words("contact")}
      run={(texts) => run({ itemId: item.id, version: item.version, at: toInstant(Date.now()), ...texts })}
      isRunning={isRunning}
      done={words("contactDone")}
      onRefused={onStale}
      onClose={onClose}
    >
      <p>{words("contactText")}</p>
    </StepDialog>
  );
}
