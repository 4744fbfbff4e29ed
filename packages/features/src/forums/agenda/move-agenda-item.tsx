import { showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { MoveButtons } from "../../agenda/move-buttons.tsx";
import { useRefusalText } from "../../refusals/use-refusal-text.ts";
import type { AgendaItem } from "../meeting/meeting.type.ts";
import { agendaWords } from "./agenda-words.ts";
import { MoveAgendaItemDocument } from "./generated/move-agenda-item.generated.ts";

export interface MoveAgendaItemProps {
  readonly item: AgendaItem;
  readonly position: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStale: () => void;
}

/** Moves an item of a forum's agenda, at once and for everybody (FORUM-2). */
export function MoveAgendaItem({ item, position, isFirst, isLast, onStale }: MoveAgendaItemProps) {
  const words = useWords(agendaWords);
  const textOf = useRefusalText();
  const { run, isRunning } = useChange(MoveAgendaItemDocument);
  const move = async (step: -1 | 1): Promise<boolean> => {
    if (isRunning) return false;
    const answer = await run({ itemId: item.id, version: item.version, position: position + step });
    if (answer.kind === "done") return true;
    if (answer.kind === "refused") showToast({ tone: "warning", title: textOf(answer.refusal) });
    onStale();
    return false;
  };
  const labels = {
    up: words("up", { position }),
    upShort: words("upShort"),
    down: words("down", { position }),
    downShort: words("downShort"),
    moved: words("movedTo", { title: item.title, position }),
  };
  return <MoveButtons labels={labels} place={position} canMoveUp={!isFirst} canMoveDown={!isLast} onMove={move} />;
}
