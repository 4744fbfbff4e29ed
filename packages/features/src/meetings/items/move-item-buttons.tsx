import { Button, Inline } from "@indgang/components";
import { useWords } from "@indgang/shell";
import { useEffect, useRef, useState } from "react";
import type { Item } from "../decision-list/meeting.type.ts";
import type { Board } from "./board.type.ts";
import { itemWords } from "./item-words.ts";
import css from "./items.module.css";

export interface MoveButtonsProps {
  readonly item: Item;
  readonly place: number;
  readonly board: Board;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
}

/** Up and down, by keyboard as by pointer. The pressed button keeps the focus although its item moves; the new place is read aloud. */
export function MoveButtons({ item, place, board, canMoveUp, canMoveDown }: MoveButtonsProps) {
  const words = useWords(itemWords);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState<-1 | 1 | null>(null);
  useEffect(() => {
    if (pressed === null) return;
    const [wanted, other] = pressed === -1 ? [up.current, down.current] : [down.current, up.current];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [place, pressed]);
  const move = (step: -1 | 1): void => {
    setPressed(step);
    board.move(item.id, step);
  };
  return (
    <Inline gap={1}>
      <Button
        ref={up}
        size="small"
        variant="quiet"
        aria-label={words("up", { position: place })}
        isDisabled={!canMoveUp}
        onPress={() => move(-1)}
      >
        {words("upShort")}
      </Button>
      <Button
        ref={down}
        size="small"
        variant="quiet"
        aria-label={words("down", { position: place })}
        isDisabled={!canMoveDown}
        onPress={() => move(1)}
      >
        {words("downShort")}
      </Button>
      <span role="status" className={css["hidden"]}>
        {pressed === null ? "" : words("moved", { title: item.application.title, position: place })}
      </span>
    </Inline>
  );
}
