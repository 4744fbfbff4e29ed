import { Button, Inline, showToast } from "@indgang/components";
import { useChange, useWords } from "@indgang/shell";
import { useEffect, useRef, useState } from "react";
import css from "../forums.module.css";
import type { AgendaItem } from "../meeting/meeting.type.ts";
import { useRefusalText } from "../../refusals/use-refusal-text.ts";
import { agendaWords } from "./agenda-words.ts";
import { MoveAgendaItemDocument } from "./generated/move-agenda-item.generated.ts";

export interface MoveButtonsProps {
  readonly item: AgendaItem;
  readonly position: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStale: () => void;
}

/** Up and down, by keyboard as by pointer. The pressed button keeps the focus although its item moves; the new place is read aloud. */
export function MoveButtons({ item, position, isFirst, isLast, onStale }: MoveButtonsProps) {
  const words = useWords(agendaWords);
  const textOf = useRefusalText();
  const { run, isRunning } = useChange(MoveAgendaItemDocument);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState<-1 | 1 | null>(null);
  useEffect(() => {
    if (pressed === null) return;
    const [wanted, other] = pressed === -1 ? [up.current, down.current] : [down.current, up.current];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [position, pressed]);
  const move = async (step: -1 | 1): Promise<void> => {
    if (isRunning) return;
    const answer = await run({ itemId: item.id, version: item.version, position: position + step });
    if (answer.kind === "done") return setPressed(step);
    if (answer.kind === "refused") showToast({ tone: "warning", title: textOf(answer.refusal) });
    onStale();
  };
  return (
    <Inline gap={1}>
      <Button
        ref={up}
        size="small"
        variant="quiet"
        aria-label={words("up", { position })}
        isDisabled={isFirst}
        onPress={() => void move(-1)}
      >
        {words("upShort")}
      </Button>
      <Button
        ref={down}
        size="small"
        variant="quiet"
        aria-label={words("down", { position })}
        isDisabled={isLast}
        onPress={() => void move(1)}
      >
        {words("downShort")}
      </Button>
      <span role="status" className={css["hidden"]}>
        {pressed === null ? "" : words("movedTo", { title: item.title, position })}
      </span>
    </Inline>
  );
}
