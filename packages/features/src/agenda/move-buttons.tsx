import { Button, Inline, VisuallyHidden } from "@indgang/components";
import { useEffect, useRef, useState } from "react";

/** What the two buttons say, and what is read aloud when the item stands in its new place. */
export interface MoveLabels {
  readonly up: string;
  readonly upShort: string;
  readonly down: string;
  readonly downShort: string;
  readonly moved: string;
}

export interface MoveButtonsProps {
  readonly labels: MoveLabels;
  /** Where the item stands; changes when it has moved. */
  readonly place: number;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  /** Moves the item. False, now or later, when it did not move. */
  readonly onMove: (step: -1 | 1) => boolean | Promise<boolean>;
}

/** Up and down, by keyboard as by pointer. The pressed button keeps the focus although its item moves; the new place is read aloud. */
export function MoveButtons({ labels, place, canMoveUp, canMoveDown, onMove }: MoveButtonsProps) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState<-1 | 1 | null>(null);
  useEffect(() => {
    if (pressed === null) return;
    const [wanted, other] = pressed === -1 ? [up.current, down.current] : [down.current, up.current];
    (wanted?.disabled ? other : wanted)?.focus();
  }, [place, pressed]);
  const move = async (step: -1 | 1): Promise<void> => {
    const isMoved = onMove(step);
    // What moves at once is noted at once, so that the focus does not go by the button that was pressed before.
    if (isMoved === true || (await isMoved)) setPressed(step);
  };
  return (
    <Inline gap={1}>
      <Button
        ref={up}
        size="small"
        variant="quiet"
        aria-label={labels.up}
        isDisabled={!canMoveUp}
        onPress={() => void move(-1)}
      >
        {labels.upShort}
      </Button>
      <Button
        ref={down}
        size="small"
        variant="quiet"
        aria-label={labels.down}
        isDisabled={!canMoveDown}
        onPress={() => void move(1)}
      >
        {labels.downShort}
      </Button>
      <span role="status">
        <VisuallyHidden>{pressed === null ? "" : labels.moved}</VisuallyHidden>
      </span>
    </Inline>
  );
}
