import { useWords } from "@indgang/shell";
import { MoveButtons } from "../../agenda/move-buttons.tsx";
import type { Item } from "../decision-list/meeting.type.ts";
import type { Board } from "./board.type.ts";
import { itemWords } from "./item-words.ts";

export interface MoveItemButtonsProps {
  readonly item: Item;
  readonly place: number;
  readonly board: Board;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
}

/** Moves an item of a committee's list on the board, which saves it. */
export function MoveItemButtons({ item, place, board, canMoveUp, canMoveDown }: MoveItemButtonsProps) {
  const words = useWords(itemWords);
  const move = (step: -1 | 1): boolean => {
    board.move(item.id, step);
    return true;
  };
  const labels = {
    up: words("up", { position: place }),
    upShort: words("upShort"),
    down: words("down", { position: place }),
    downShort: words("downShort"),
    moved: words("moved", { title: item.application.title, position: place }),
  };
  return <MoveButtons labels={labels} place={place} canMoveUp={canMoveUp} canMoveDown={canMoveDown} onMove={move} />;
}
